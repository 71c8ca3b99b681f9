import type { Check } from './check.ts';
import { dateInFuture, dateMalformed } from './check-dates.ts';
import {
  factWithoutEvidence,
  notSeenWithoutRelay,
  relayWithoutOrigin,
  retellingAsIndependent,
  weakAlone,
} from './check-evidence.ts';
import {
  placeWithoutFact,
  pointOutsideCountry,
  precisionTooFine,
  tooManyDecimals,
  unknownCountry,
} from './check-places.ts';
import { duplicateId, linkStatus, unknownFact, unknownPlace, unknownSubject } from './check-references.ts';
import { retellsCycle, seenSourceWithoutUrl, unknownSource, unusedSource } from './check-sources.ts';
import { translationIdentical, wrongScript } from './check-texts.ts';
import type { CheckContext, Draft } from './draft.ts';
import type { Problem } from './problem.ts';

/** Every check across entries; the rules that an entry keeps alone are in the schema. */
const CHECKS: readonly Check[] = [
  duplicateId,
  unknownCountry,
  unknownSubject,
  unknownPlace,
  unknownFact,
  unknownSource,
  unusedSource,
  seenSourceWithoutUrl,
  retellsCycle,
  factWithoutEvidence,
  relayWithoutOrigin,
  retellingAsIndependent,
  notSeenWithoutRelay,
  weakAlone,
  translationIdentical,
  wrongScript,
  dateMalformed,
  dateInFuture,
  tooManyDecimals,
  pointOutsideCountry,
  precisionTooFine,
  placeWithoutFact,
  linkStatus,
];

/** Runs every check and returns all that is wrong, check by check. */
export const checkDraft = (draft: Draft, context: CheckContext): Problem[] =>
  CHECKS.flatMap(({ rule, find }) => find(draft, context).map((finding) => ({ ...finding, rule })));

import type { Check } from './check.ts';
import { urlUnreadable, urlUserInfo, urlWithoutName } from './check-addresses.ts';
import {
  articleOfAMark,
  factAwayFromHome,
  factInTwoSections,
  factWithoutSection,
  leadWithoutFact,
  linkAtHome,
  sectionEmpty,
  subjectWithoutArticle,
} from './check-articles.ts';
import {
  aggregateUnknown,
  mustNotClaim,
  organizationMissing,
  partyEmpty,
  patternUnreadable,
  rankMissing,
  tenancyMisplaced,
  tenantUnknown,
} from './check-campuses.ts';
import { foreignLetter, invisibleCharacter, mixedScript, notNormalized } from './check-characters.ts';
import { dateInFuture, dateMalformed, yearImplausible } from './check-dates.ts';
import {
  bothSides,
  disputeWeakAlone,
  factWithoutEvidence,
  kindMisplaced,
  notSeenWithoutRelay,
  relayWithoutOrigin,
  retellingAsIndependent,
  weakAlone,
} from './check-evidence.ts';
import { batchMisplaced, historyOrder } from './check-history.ts';
import { listedTwice } from './check-lists.ts';
import {
  placeWithoutFact,
  pointOutsideCountry,
  precisionTooFine,
  tooManyDecimals,
  unknownCountry,
} from './check-places.ts';
import { duplicateId, linkStatus, unknownFact, unknownPlace, unknownSubject } from './check-references.ts';
import {
  publisherInTwoForms,
  retellsCycle,
  seenSourceWithoutUrl,
  unknownSource,
  unusedSource,
} from './check-sources.ts';
import { translationIdentical, withoutLetters, wrongScript } from './check-texts.ts';
import { markup, placeholder } from './check-wording.ts';
import type { CheckContext, Draft } from './draft.ts';
import type { Problem } from './problem.ts';

/** Every check across entries; the rules that an entry keeps alone are in the schema. */
const CHECKS: readonly Check[] = [
  duplicateId,
  unknownCountry,
  unknownSubject,
  unknownPlace,
  unknownFact,
  subjectWithoutArticle,
  articleOfAMark,
  leadWithoutFact,
  sectionEmpty,
  factWithoutSection,
  factInTwoSections,
  factAwayFromHome,
  linkAtHome,
  unknownSource,
  unusedSource,
  seenSourceWithoutUrl,
  publisherInTwoForms,
  retellsCycle,
  urlUnreadable,
  urlUserInfo,
  urlWithoutName,
  listedTwice,
  bothSides,
  factWithoutEvidence,
  relayWithoutOrigin,
  retellingAsIndependent,
  notSeenWithoutRelay,
  weakAlone,
  disputeWeakAlone,
  kindMisplaced,
  translationIdentical,
  wrongScript,
  mixedScript,
  foreignLetter,
  withoutLetters,
  placeholder,
  markup,
  invisibleCharacter,
  notNormalized,
  dateMalformed,
  yearImplausible,
  dateInFuture,
  tooManyDecimals,
  pointOutsideCountry,
  precisionTooFine,
  placeWithoutFact,
  historyOrder,
  batchMisplaced,
  tenancyMisplaced,
  organizationMissing,
  tenantUnknown,
  partyEmpty,
  rankMissing,
  aggregateUnknown,
  mustNotClaim,
  patternUnreadable,
  linkStatus,
];

/** Runs every check and returns all that is wrong, check by check. */
export function checkDraft(draft: Draft, context: CheckContext): Problem[] {
  return CHECKS.flatMap(({ rule, find }) => find(draft, context).map((finding) => ({ ...finding, rule })));
}

import { CspEvaluator, DEFAULT_CHECKS, STRICTCSP_CHECKS } from 'csp_evaluator';
import { type Finding, Severity, Type } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { describe, expect, test } from 'vitest';
import { deployFiles, deploymentAt } from './build-deploy.ts';
import { FRAMING_POLICY, headersFor, SAMPLE_PATHS } from './http-headers.ts';

const ORIGIN = 'https://map.example.org';
const LOCAL = 'http://localhost:4173';

/** What is found and stays, with the reason. */
const ACCEPTED = [
  {
    type: Type.SCRIPT_ALLOWLIST_BYPASS,
    directive: 'script-src',
    reason:
      'From its own origin the site serves its own files alone: no JSONP, no Angular, nothing uploaded.',
  },
  {
    type: Type.STRICT_DYNAMIC,
    directive: 'script-src',
    reason: 'A nonce has to be new with every answer, which files on a static host cannot be.',
  },
] as const;

/** Found only where the site is served without TLS, as it is on the machine of a developer. */
const ACCEPTED_WITHOUT_TLS = [
  { type: Type.SRC_HTTP, reason: 'The origin that is spelled out beside self is that of the site itself.' },
] as const;

/** Every policy that restricts loading, wherever it is written, with and without what a second header adds to it. */
function policiesOf(origin: string): readonly string[] {
  const files = [...deployFiles(deploymentAt(origin)).values()].join('\n');
  const written = [...files.matchAll(/default-src [^"\n]*/g)].map(([policy]) => policy);
  const sent = Object.values(SAMPLE_PATHS).map(
    (path) => headersFor(path, { origin })['Content-Security-Policy'] ?? 'none',
  );
  const all = [...written, ...sent];
  return [...new Set([...all, ...all.map((policy) => `${policy}; ${FRAMING_POLICY}`)])];
}

function findingsOf(policy: string): readonly Finding[] {
  return new CspEvaluator(new CspParser(policy).csp).evaluate([], [...DEFAULT_CHECKS, ...STRICTCSP_CHECKS]);
}

function describeFinding({ type, severity, directive, value = '', description }: Finding): string {
  return `${Severity[severity]} ${Type[type]} ${directive} ${value}: ${description}`;
}

describe.each(policiesOf(ORIGIN))('%s', (policy) => {
  test('has no weakness but those that are accepted', () => {
    const others = findingsOf(policy).filter(
      ({ type, directive }) =>
        !ACCEPTED.some((accepted) => accepted.type === type && accepted.directive === directive),
    );
    expect(others.map(describeFinding)).toEqual([]);
  });

  test('has none of high severity, accepted or not', () => {
    const severe = findingsOf(policy).filter(({ severity }) => severity < Severity.HIGH_MAYBE);
    expect(severe.map(describeFinding)).toEqual([]);
  });
});

test('without TLS only that is found besides', () => {
  const known: readonly Type[] = [...ACCEPTED, ...ACCEPTED_WITHOUT_TLS].map(({ type }) => type);
  const found = policiesOf(LOCAL).flatMap(findingsOf);
  expect(found.filter(({ type }) => !known.includes(type)).map(describeFinding)).toEqual([]);
  expect(found.filter(({ severity }) => severity === Severity.HIGH)).toEqual([]);
});

test('what is accepted is found: a reason that holds for nothing goes', () => {
  const found = [...policiesOf(ORIGIN), ...policiesOf(LOCAL)].flatMap(findingsOf).map(({ type }) => type);
  for (const { type } of [...ACCEPTED, ...ACCEPTED_WITHOUT_TLS]) expect(found).toContain(type);
});

test.each([
  ["script-src 'self'", "script-src 'self' 'unsafe-inline'", 'HIGH SCRIPT_UNSAFE_INLINE'],
  ["script-src 'self'", 'script-src *', 'HIGH PLAIN_WILDCARD'],
  ["require-trusted-types-for 'script'", '', 'REQUIRE_TRUSTED_TYPES_FOR_SCRIPTS'],
])('a policy with %s as “%s” would be found', (directive, instead, finding) => {
  const [policy = ''] = policiesOf(ORIGIN);
  expect(policy).toContain(directive);
  expect(findingsOf(policy.replace(directive, instead)).map(describeFinding).join('\n')).toContain(finding);
});

import { sampleFiles } from './sample.ts';
import { type Breach, HANGZHOU } from './sample-breaches.ts';

const ROLE = `${HANGZHOU}.properties.roles.0`;
const SITE = `${HANGZHOU}.properties.site`;
const CAMPUS = {
  kind: 'campus',
  organizations: ['ByteDance'],
  history: [{ status: 'operating', since: '2024', fact: 'headquarters-hangzhou' }],
};

/** Edits that break a rule on campuses, on who is who there, and on what a near view shows. */
export const CAMPUS_BREACHES: readonly Breach[] = [
  ['a tenancy of headquarters', 'tenancy-misplaced', 'hangzhou', `${ROLE}.tenancy`, 'named'],
  ['a campus without a tenancy', 'tenancy-misplaced', 'hangzhou', `${HANGZHOU}.properties.roles.-`, CAMPUS],
  ['headquarters of nobody', 'organization-missing', 'hangzhou', `${ROLE}.organizations`, []],
  [
    'another tenant as a role than as a site',
    'tenant-unknown',
    'hangzhou',
    `${HANGZHOU}.properties`,
    withTenants('ByteDance', 'Tencent'),
  ],
  [
    'a tenant who is merely linked',
    'organization-missing',
    'hangzhou',
    `${HANGZHOU}.properties.roles.-`,
    { ...CAMPUS, tenancy: 'linked' },
  ],
  ['an operator without a name', 'party-empty', 'hangzhou', SITE, { operator: { source: 'law' } }],
  ['an owner by nobody', 'unknown-source', 'hangzhou', SITE, { owner: { name: 'Bridge', source: 'nobody' } }],
  ['a near place without a rank', 'rank-missing', 'hangzhou', `${HANGZHOU}.properties.minZoom`, 5],
  [
    'a far place that stands beside another',
    'aggregate-unknown',
    'hangzhou',
    `${HANGZHOU}.properties.aggregatedAt`,
    'training-malaysia',
  ],
  [
    'what must not be said',
    'must-not-claim',
    'headquarters-hangzhou',
    `${HANGZHOU}.properties.mustNotClaim`,
    [{ claim: 'that it is at home there', en: 'has its seat', uk: 'нічого такого' }],
  ],
  [
    'a pattern that is none',
    'pattern-unreadable',
    'hangzhou',
    `${HANGZHOU}.properties.mustNotClaim`,
    [{ claim: 'anything', en: '(', uk: 'щось' }],
  ],
];

/** The properties of the sample’s city as a campus whose role and site name tenants. */
function withTenants(asRole: string, asSite: string): object {
  const [hangzhou] = sampleFiles().places.features;
  return {
    ...hangzhou?.properties,
    roles: [{ ...CAMPUS, tenancy: 'named', organizations: [asRole] }],
    site: { tenant: { name: asSite, source: 'law' } },
  };
}

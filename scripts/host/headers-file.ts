import { LANGUAGES } from '../../src/i18n/locales.ts';
import { dataPath } from '../../src/state/page-path.ts';
import {
  type Deployment,
  FRAMING_POLICY,
  HEADER_TABLE,
  isEverywhere,
  loadingPolicy,
  PATH_RULES,
} from './http-headers.ts';

const POLICY = 'Content-Security-Policy';

/**
 * A `_headers` file, as Netlify and Cloudflare Pages read it. All rules that match a path apply, and values of the
 * same name are joined by a comma. So what varies cannot be taken back: `Cache-Control` is set for assets only
 * (elsewhere these hosts revalidate anyway), and the front pages and the data pages get their framing rule as a second policy.
 */
export function headersFile({ address: { origin, base } }: Deployment): readonly string[] {
  const everywhere = HEADER_TABLE.filter((row) => isEverywhere(row, origin)).flatMap(({ name, value }) => {
    const text = value(origin).page;
    return text === null ? [] : [`  ${name}: ${text}`];
  });
  const varying = HEADER_TABLE.filter((row) => row.name !== POLICY && !isEverywhere(row, origin));
  const rules = PATH_RULES.flatMap(({ pathClass, globs }) => {
    const fields = varying.flatMap(({ name, value }) => {
      const { page, [pathClass]: text } = value(origin);
      return text === null || text === page ? [] : [`  ${name}: ${text}`];
    });
    return fields.length === 0 ? [] : globs.flatMap((glob) => [base + glob, ...fields]);
  });
  const fronts = ['', ...LANGUAGES.flatMap((language) => [`${language}/`, dataPath(language)])];
  return [
    ...(base === '/'
      ? []
      : [`# The site lies in the folder ${base.slice(1)} of what you publish, this file above it.`]),
    `${base}*`,
    `  ${POLICY}: ${loadingPolicy(origin)}`,
    ...everywhere,
    ...rules,
    ...fronts.flatMap((path) => [base + path, `  ${POLICY}: ${FRAMING_POLICY}`]),
  ];
}

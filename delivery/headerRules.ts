import { locales } from '@/i18n/locales';
import type { HeaderRule } from './manifest';
import type { SitePolicies } from './policy/buildPolicies';
import { basePolicy, writePolicy } from './policy/policy';

/** The header of a content security policy. */
export const policyHeader = 'Content-Security-Policy';

/** What a site without a line of code of its own is allowed. */
const strictPolicies: SitePolicies = { general: basePolicy, pages: new Map() };

/**
 * The header rules of the site, general ones first. They are few and short, because the headers of
 * a page share its first round trip: what browsers do by themselves is not said.
 */
export function buildHeaderRules({ general, pages } = strictPolicies): HeaderRule[] {
  const languages = locales.flatMap((locale) =>
    [`/${locale}`, `/${locale}/*`].map((path) => ({
      path,
      headers: { 'Content-Language': locale },
    })),
  );
  const own = [...pages].map(([path, policy]) => ({
    path,
    headers: { [policyHeader]: writePolicy(policy) },
  }));
  return [
    {
      path: '/*',
      headers: {
        'Cache-Control': 'max-age=60',
        [policyHeader]: writePolicy(general),
        'X-Content-Type-Options': 'nosniff',
      },
    },
    ...languages,
    // The language of the home page is negotiated, so no cache may answer for the server.
    { path: '/', headers: { 'Cache-Control': 'no-cache', Vary: 'Accept-Language' } },
    // Open data may be read by the pages of any site.
    { path: '/data/*', headers: { 'Access-Control-Allow-Origin': '*' } },
    // Names of these files change with their contents.
    { path: '/assets/*', headers: { 'Cache-Control': 'max-age=31536000, immutable' } },
    ...own,
  ];
}

/** The headers of an address; `path` of a rule covers it as `HeaderRule` says. */
export function getHeaders(address: string, rules: readonly HeaderRule[]): Record<string, string> {
  const applying = rules.filter(({ path }) =>
    path.endsWith('/*') ? address.startsWith(path.slice(0, -1)) : address === path,
  );
  return Object.assign({}, ...applying.map((rule) => rule.headers));
}

/** The same without the policy, for what is no page. */
export function getPlainHeaders(
  address: string,
  rules: readonly HeaderRule[],
): Record<string, string> {
  const headers = Object.entries(getHeaders(address, rules));
  return Object.fromEntries(headers.filter(([name]) => name !== policyHeader));
}

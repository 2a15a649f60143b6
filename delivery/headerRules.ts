import { locales } from '@/i18n/locales';
import type { HeaderRule } from './manifest';

const contentSecurityPolicy = [
  "default-src 'none'",
  "img-src 'self' data:",
  "style-src 'self' 'unsafe-inline'",
  "script-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The header rules of the site, general ones first. */
export function buildHeaderRules(): HeaderRule[] {
  const languages = locales.flatMap((locale) =>
    [`/${locale}`, `/${locale}/*`].map((path) => ({
      path,
      headers: { 'Content-Language': locale },
    })),
  );
  return [
    {
      path: '/*',
      headers: {
        'Cache-Control': 'max-age=60',
        'Content-Security-Policy': contentSecurityPolicy,
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'X-Content-Type-Options': 'nosniff',
      },
    },
    ...languages,
    // The language of the home page is negotiated, so no cache may answer for the server.
    { path: '/', headers: { 'Cache-Control': 'no-cache', Vary: 'Accept-Language' } },
    // Names of these files change with their contents.
    { path: '/assets/*', headers: { 'Cache-Control': 'max-age=31536000, immutable' } },
  ];
}

/** The headers of an address; `path` of a rule covers it as `HeaderRule` says. */
export function getHeaders(address: string, rules: readonly HeaderRule[]): Record<string, string> {
  const applying = rules.filter(({ path }) =>
    path.endsWith('/*') ? address.startsWith(path.slice(0, -1)) : address === path,
  );
  return Object.assign({}, ...applying.map((rule) => rule.headers));
}

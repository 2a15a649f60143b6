import createMiddleware from 'next-intl/middleware';
import { defaultLocale, locales } from './i18n/locales';
import { routes } from './i18n/routes';

/** Development only: an export has no proxy. Addresses in the readers' words reach the folders of `app/`. */
export default createMiddleware({
  locales,
  defaultLocale,
  pathnames: routes,
  localePrefix: 'always',
  localeCookie: false,
  alternateLinks: false,
});

export const config = { matcher: ['/((?!_next|.*\\.).*)'] };

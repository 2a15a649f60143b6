import type { Locale } from '@/i18n/locales';
import { mapLocales } from '@/i18n/mapLocales';
import { type Destination, getPath } from '@/i18n/paths';

/** The address of a page that exists in every language, in each: lists, home. */
export function buildRouteAlternates(destination: Destination): Record<Locale, string> {
  return mapLocales((locale) => getPath(locale, destination));
}

/**
 * The languages of the site, in the order in which they are listed.
 * Adding one is: an entry here, its words in `routes.ts`, a file in `messages/`, a folder in `content/`.
 */
export const localeTable = {
  /** `tag`: BCP 47 tag for `Intl`; `name`: the language's name in itself; `openGraph`: its Open Graph code. */
  en: { tag: 'en-GB', name: 'English', openGraph: 'en_US' },
  fr: { tag: 'fr', name: 'Français', openGraph: 'fr_CA' },
} as const satisfies Record<string, LocaleEntry>;

type LocaleEntry = { tag: string; name: string; openGraph: string };

/** A language of the site. */
export type Locale = keyof typeof localeTable;

/** All languages of the site. */
export const locales = Object.keys(localeTable) as readonly Locale[] as readonly [
  Locale,
  ...Locale[],
];

/** The language of what has no better claim: an address whose word belongs to several languages. */
export const defaultLocale: Locale = 'en';

/** Tells whether a string is one of the languages of the site. */
export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && Object.hasOwn(localeTable, value);
}

/** The other languages, in order: where a switch can lead. */
export function listOtherLocales(locale: Locale): Locale[] {
  return locales.filter((other) => other !== locale);
}

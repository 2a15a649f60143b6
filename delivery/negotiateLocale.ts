import { type Locale, locales } from '@/i18n/locales';

type Range = { tag: string; quality: number; order: number };

/**
 * The language that an `Accept-Language` header prefers among those of the site, or undefined where
 * it prefers none. A regional tag stands for its language (fr-CA for fr); `*` stands for every
 * language that is not named; equal qualities go by their order in the header (RFC 9110, 12.5.4).
 * Ranges that cannot be read are passed over: a header is never an error.
 */
export function negotiateLocale(header: string | undefined): Locale | undefined {
  const ranges = (header ?? '').split(',').flatMap(parseRange);
  let best: { locale: Locale; range: Range } | undefined;
  for (const locale of locales) {
    const range = findRange(ranges, locale);
    if (!range || range.quality === 0) continue;
    if (!best || compareRanges(range, best.range) < 0) best = { locale, range };
  }
  return best?.locale;
}

function parseRange(text: string, order: number): Range[] {
  const [tag = '', ...parameters] = text.toLowerCase().split(';');
  const weight = parameters.map((parameter) => parameter.trim()).find((p) => /^q\s*=/.test(p));
  if (weight === undefined) return [{ tag: tag.trim(), quality: 1, order }];
  const quality = /^q\s*=\s*([01](?:\.\d{0,3})?)$/.exec(weight)?.[1];
  return quality === undefined
    ? []
    : [{ tag: tag.trim(), quality: Math.min(1, Number(quality)), order }];
}

/** The best range that names a language, or else `*`. */
function findRange(ranges: readonly Range[], locale: Locale): Range | undefined {
  const pick = (tag: string) =>
    ranges.filter((range) => range.tag.split(/[-_]/)[0] === tag).sort(compareRanges)[0];
  return pick(locale) ?? pick('*');
}

function compareRanges(a: Range, b: Range): number {
  return b.quality - a.quality || a.order - b.order;
}

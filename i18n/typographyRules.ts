import type { Locale } from './locales';

/**
 * A rule of spacing. The pattern matches nothing but the space to be set, and matches nothing where
 * there is none yet; what stands around it is in the pattern's look-behind and look-ahead. U+FFFC in a
 * text stands for something that is not text of its language: code, an image, a footnote call.
 */
export type TypographyRule = { pattern: RegExp; replacement: string; why: string };

const noBreakSpace = '\u00A0';
const narrowNoBreakSpace = '\u202F';

/** Rules of every language that has a norm here: they only keep lines from breaking. */
const commonRules: readonly TypographyRule[] = [
  {
    pattern: /(?<=§)\s+(?=[\p{L}\p{N}(])/gu,
    replacement: noBreakSpace,
    why: '§ 15: the sign stays with what it counts.',
  },
  {
    pattern: /(?<=(?<![\p{L}\p{N}])(?:pp?|arts?|ch|al|paras?|secs?)\.)\s+(?=\d)/giu,
    replacement: noBreakSpace,
    why: 'p. 12, art. 15: the abbreviation stays with its number.',
  },
  {
    pattern: /(?<=(?<![\p{L}\p{N}.])vs?\.)\s+(?=[\p{L}\p{N}«“‘"'\uFFFC])/gu,
    replacement: noBreakSpace,
    why: 'P.M. v. OpenAI: no line begins with a party torn from its "v.".',
  },
];

/** What French sets after a number: 260 milliards, 45 ans, 19 h. */
const frenchUnits =
  'millions?|milliards?|milliers?|ans?|mois|semaines?|jours?|heures?|h|minutes?|min|dollars?|euros?';

const englishMonths =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const frenchMonths =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';

/** The space between the day of a month (5, 24, 1er) and its name. */
function findSpaceBefore(months: string): RegExp {
  return new RegExp(
    String.raw`(?<=(?<![\p{L}\p{N}])(?:\d{1,2}|1er))\s+(?=(?:${months})(?![\p{L}\p{N}]))`,
    'gu',
  );
}

/**
 * The one table of spaces per language. A language without an entry is set as it is written.
 * The French values: U+202F before ; ! ? and U+00A0 before : and inside « », as in books from France
 * and, for the colon and the quotation marks, as the Office québécois de la langue française has it.
 */
export const typographyRules: Readonly<Partial<Record<Locale, readonly TypographyRule[]>>> = {
  en: [
    ...commonRules,
    {
      pattern: /(?<=(?<![\p{L}\p{N}])Nos?\.)\s+(?=\d)/gu,
      replacement: noBreakSpace,
      why: 'No. 5: the abbreviation stays with its number.',
    },
    {
      pattern: findSpaceBefore(englishMonths),
      replacement: noBreakSpace,
      why: '5 September: a day stays with its month.',
    },
    {
      pattern: new RegExp(
        `(?<=(?<![\\p{L}\\p{N}])(?:${englishMonths}))\\s+(?=\\d{1,2}(?![\\p{L}\\p{N}]))`,
        'gu',
      ),
      replacement: noBreakSpace,
      why: 'September 5, 2023: the same in the American order.',
    },
  ],
  fr: [
    ...commonRules,
    {
      pattern:
        /(?<=[^\s([{«“‘"'!?;:¿¡]|[^\s([{«“‘]["'])\s*(?=[;!?]+(?:[\s»”’"')\]}.,…:–—\uFFFC]|$))/gu,
      replacement: narrowNoBreakSpace,
      why: 'mot ; mot ! mot ?: a narrow space before the sign or group of signs, none in "(?)" or "a?b".',
    },
    {
      pattern: /(?<=[^\s([{«“‘"':]|[^\s([{«“‘]["'])\s*(?=:(?:[\s»”’"')\]}\uFFFC]|$))/gu,
      replacement: noBreakSpace,
      why: 'mot : suite; not in 10:30, 3:1 or an address, where no space follows.',
    },
    {
      pattern: /(?<=«)\s*(?=\S)/gu,
      replacement: noBreakSpace,
      why: '« mot: a space inside the opening mark.',
    },
    {
      pattern: /(?<=[^\s«])\s*(?=»)/gu,
      replacement: noBreakSpace,
      why: 'mot »: a space inside the closing mark.',
    },
    {
      pattern: /(?<=(?<!\d)\d{1,3})\s(?=\d{3}(?!\d))/gu,
      replacement: narrowNoBreakSpace,
      why: '1 000: groups of three figures are parted by a narrow space, as Intl does for French.',
    },
    {
      pattern: new RegExp(`(?<=\\d)\\s+(?=(?:${frenchUnits})(?![\\p{L}\\p{N}]))`, 'gu'),
      replacement: noBreakSpace,
      why: '260 milliards, 45 ans: a number stays with its unit.',
    },
    {
      pattern: findSpaceBefore(frenchMonths),
      replacement: noBreakSpace,
      why: '5 septembre, 1er janvier: a day stays with its month.',
    },
    {
      pattern: /(?<=\d\s*h)\s+(?=\d)/gu,
      replacement: noBreakSpace,
      why: '19 h 30: a time stays in one piece.',
    },
    {
      pattern: /(?<=\d)\s*(?=[%‰$€£](?![\p{L}\p{N}]))/gu,
      replacement: noBreakSpace,
      why: '25 %, 12 $: a space between number and sign.',
    },
    {
      pattern: /(?<=millions?|milliards?|\d\s*M)\s+(?=[$€£](?![\p{L}\p{N}]))/gu,
      replacement: noBreakSpace,
      why: '260 milliards $, 5 M$: an amount stays in one piece.',
    },
    {
      pattern: /(?<=\$)\s+(?=(?:US|CA|CAN)(?![\p{L}\p{N}]))/gu,
      replacement: noBreakSpace,
      why: '12 $ US: the sign stays with its country.',
    },
    {
      pattern: /(?<=(?<![\p{L}\p{N}])n(?:os?|[°º]))\s+(?=\d)/giu,
      replacement: noBreakSpace,
      why: 'no 5, n° 5: the abbreviation stays with its number.',
    },
  ],
};

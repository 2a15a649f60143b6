import { facetWords } from '@/i18n/facetWords';
import { locales } from '@/i18n/locales';
import { kebabCase } from '@/lib/content/contentPath';
import { NO_VALUE } from '@/lib/content/caseSelection';
import { caseStates, jurisdictions, themes } from '@/lib/content/vocabulary';

const vocabularies = { theme: themes, jurisdiction: jurisdictions, status: caseStates } as const;

describe.each(Object.keys(vocabularies) as (keyof typeof vocabularies)[])(
  'words of %s',
  (facet) => {
    const values = Object.entries(facetWords[facet]);

    it('are there for every value that a case can have, and for no other', () => {
      expect(values.map(([code]) => code).toSorted()).toEqual([...vocabularies[facet]].toSorted());
    });

    it('are words that an address can carry, as slugs are', () => {
      const words = values.flatMap(([, byLocale]) => locales.map((locale) => byLocale[locale]));
      expect(words.filter((word) => !kebabCase.test(word))).toEqual([]);
      expect(kebabCase.test(NO_VALUE)).toBe(false);
    });

    it('mean one value each, in whatever languages, so that redirects are never in doubt', () => {
      const meanings = new Map<string, Set<string>>();
      for (const [code, byLocale] of values) {
        for (const locale of locales) {
          const codes = meanings.get(byLocale[locale]) ?? new Set();
          meanings.set(byLocale[locale], codes.add(code));
        }
      }
      expect([...meanings].filter(([, codes]) => codes.size > 1)).toEqual([]);
    });
  },
);

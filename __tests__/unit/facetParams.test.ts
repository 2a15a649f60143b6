import { locales } from '@/i18n/locales';
import { facets } from '@/lib/content/caseFacets';
import {
  listFacetPages,
  listFacetSlugs,
  listOrderPages,
  NO_VALUE,
} from '@/lib/content/caseSelection';
import type { CaseVersion } from '@/lib/content/model';
import { buildCase } from '../support/buildDocuments';

const content: { versions: readonly CaseVersion[] } = { versions: [] };

jest.mock('@/lib/content/repository', () => ({ loadVersions: () => content.versions }));

describe('the addresses of facets', () => {
  it('are one that is not published where no case has a value: a build takes no empty list', () => {
    content.versions = [];
    for (const facet of facets) {
      expect(listFacetSlugs(facet)).toEqual(locales.map((locale) => ({ locale, value: NO_VALUE })));
      expect(listFacetPages(facet)).toHaveLength(locales.length);
    }
    expect(listOrderPages('name')).toHaveLength(locales.length);
  });

  it('are all values that cases have, in the words of each language, page by page', () => {
    content.versions = Array.from({ length: 51 }, (_, at) =>
      buildCase({ key: `case-${at}`, theme: 'privacy', ...(at ? {} : { jurisdiction: 'fr' }) }),
    );
    expect(listFacetSlugs('theme')).toEqual([
      { locale: 'en', value: 'privacy' },
      { locale: 'fr', value: 'vie-privee' },
    ]);
    expect(listFacetPages('theme').filter(({ locale }) => locale === 'fr')).toEqual([
      { locale: 'fr', value: 'vie-privee', page: '1' },
      { locale: 'fr', value: 'vie-privee', page: '2' },
    ]);
    expect(listFacetSlugs('jurisdiction').map(({ value }) => value)).toEqual(['france', 'france']);
    expect(listFacetSlugs('year').map(({ value }) => value)).toEqual(['2023', '2023']);
  });
});

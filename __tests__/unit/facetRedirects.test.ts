import { buildFacetRedirects } from '@/delivery/buildFacetRedirects';
import { buildManifest } from '@/delivery/buildManifest';
import { resolveAddress } from '@/delivery/resolveAddress';
import { buildTerm } from '../support/buildDocuments';

const pages = [
  '/en/cases/theme/privacy',
  '/fr/affaires/theme/vie-privee',
  '/fr/affaires/theme/vie-privee/page/2',
  '/en/cases/jurisdiction/france',
  '/fr/affaires/ressort/france',
  '/en/cases/claim/scraping',
  '/fr/affaires/fondement/moissonnage',
  '/en/glossary/scraping',
  '/fr/glossaire/moissonnage',
];

const scraping = [
  buildTerm({ key: 'scraping' }),
  buildTerm({ key: 'scraping', locale: 'fr', slug: 'moissonnage', formerSlugs: ['grattage'] }),
];

describe('buildFacetRedirects', () => {
  it('leads from the words of other languages to those of the reader’s', () => {
    expect(buildFacetRedirects(new Set(pages), [])).toEqual([
      { from: '/en/cases/theme/vie-privee', to: '/en/cases/theme/privacy' },
      { from: '/fr/affaires/theme/privacy', to: '/fr/affaires/theme/vie-privee' },
    ]);
  });

  it('leads nowhere where no case has the value', () => {
    expect(buildFacetRedirects(new Set(), [])).toEqual([]);
  });
});

describe('the addresses of a facet', () => {
  const manifest = buildManifest(pages, scraping);

  it.each([
    ['/fr/cases/theme/privacy', '/fr/affaires/theme/vie-privee'],
    ['/fr/affaires/theme/privacy/page/2', '/fr/affaires/theme/vie-privee/page/2'],
    ['/fr/affaires/theme/vie-privee/page/1', '/fr/affaires/theme/vie-privee'],
    ['/fr/cases/jurisdiction/france', '/fr/affaires/ressort/france'],
    ['/affaires/ressort/france', '/fr/affaires/ressort/france'],
    ['/cases/theme/privacy', '/en/cases/theme/privacy'],
    ['/en/affaires/fondement/moissonnage', '/en/cases/claim/scraping'],
    ['/fr/affaires/fondement/grattage', '/fr/affaires/fondement/moissonnage'],
    ['/fr/cases/claim/scraping', '/fr/affaires/fondement/moissonnage'],
  ])('lead from %s to %s in one step', (from, to) => {
    expect(resolveAddress(from, manifest)).toEqual({ kind: 'redirect', location: to });
  });

  it.each(['/fr/affaires/theme/diffamation', '/en/cases/theme', '/en/cases/year/1999'])(
    'are none where no case has the value: %s',
    (path) => {
      expect(resolveAddress(path, manifest).kind).toBe('notFound');
    },
  );
});

import { buildDocumentRedirects } from '@/delivery/buildDocumentRedirects';
import { buildManifest } from '@/delivery/buildManifest';
import { buildSectionRedirects } from '@/delivery/buildSectionRedirects';
import { getHeaders } from '@/delivery/headerRules';
import { resolveAddress } from '@/delivery/resolveAddress';
import { locales } from '@/i18n/locales';
import { routes } from '@/i18n/routes';
import { buildCase, buildQuestion } from '../support/buildDocuments';
import { somePages, someVersions } from '../support/fakeExport';

describe('buildSectionRedirects', () => {
  it('holds every spelling of a section with two words, and none of its own', () => {
    const table = {
      '/cases/[slug]/side': { en: '/cases/[slug]/side', fr: '/affaires/[slug]/cote' },
    };
    const redirects = new Map(buildSectionRedirects(table).map(({ from, to }) => [from, to]));
    const [en, fr] = ['/en/cases/[slug]/side', '/fr/affaires/[slug]/cote'];
    expect(Object.fromEntries(redirects)).toEqual({
      '/affaires/[slug]/cote': fr,
      '/affaires/[slug]/side': fr,
      '/cases/[slug]/cote': en,
      '/cases/[slug]/side': en,
      '/en/affaires/[slug]/cote': en,
      '/en/affaires/[slug]/side': en,
      '/en/cases/[slug]/cote': en,
      '/fr/affaires/[slug]/side': fr,
      '/fr/cases/[slug]/cote': fr,
      '/fr/cases/[slug]/side': fr,
    });
  });

  it('never redirects an address that another route has in that language', () => {
    const table = {
      '/news': { en: '/news', fr: '/actualites' },
      '/new': { en: '/new', fr: '/news' },
    };
    const redirects = buildSectionRedirects(table);
    expect(redirects.map(({ from }) => from)).not.toContain('/fr/news');
    expect(redirects).toContainEqual({ from: '/news', to: '/en/news' });
  });

  it('refuses words that would lead from one address to two', () => {
    const table = { '/a': { en: '/x', fr: '/a' }, '/b': { en: '/x', fr: '/b' } };
    expect(() => buildSectionRedirects(table)).toThrow('"/fr/x"');
  });

  it('leads every address of the route table without prefix to a language', () => {
    const from = new Set(buildSectionRedirects().map((redirect) => redirect.from));
    const patterns = Object.values(routes).flatMap((words) =>
      locales.map((locale) => words[locale]),
    );
    expect(patterns.filter((pattern) => pattern !== '/' && !from.has(pattern))).toEqual([]);
  });
});

describe('buildDocumentRedirects', () => {
  it('needs none for a document with one slug that is its key', () => {
    const versions = [buildCase(), buildCase({ locale: 'fr' })];
    expect(buildDocumentRedirects(versions, new Set())).toEqual([]);
  });

  it('leaves drafts out', () => {
    const draft = buildQuestion({ slug: 'other', draft: true });
    expect(buildDocumentRedirects([draft], new Set())).toEqual([]);
  });

  it('never redirects the address of a page', () => {
    const taken = buildQuestion({ key: 'b', formerSlugs: ['a'] });
    const redirects = buildDocumentRedirects(
      [buildQuestion({ key: 'a' }), taken],
      new Set(['/en/questions/a', '/fr/questions/a']),
    );
    expect(redirects).toEqual([]);
  });

  it('gives a former slug of the language before the key of another document', () => {
    const redirects = buildDocumentRedirects(
      [
        buildQuestion({ key: 'old', slug: 'new-one' }),
        buildQuestion({ key: 'b', formerSlugs: ['old'] }),
      ],
      new Set(),
    );
    expect(redirects).toContainEqual({ from: '/en/questions/old', to: '/en/questions/b' });
  });

  it('refuses a former slug that two documents name, and names both files', () => {
    const versions = ['a', 'b'].map((key) => buildQuestion({ key, formerSlugs: ['old'] }));
    expect(() => buildDocumentRedirects(versions, new Set())).toThrow(
      /questions\/b\.md.*questions\/a\.md/,
    );
  });
});

describe('buildManifest', () => {
  it('leads every redirect of a document to a page in one hop', () => {
    const manifest = buildManifest(somePages, someVersions);
    const targets = manifest.redirects.documents.map(({ from }) => resolveAddress(from, manifest));
    expect(targets.length).toBeGreaterThan(5);
    for (const target of targets) {
      expect(target.kind).toBe('redirect');
      const location = target.kind === 'redirect' ? target.location : '';
      expect(resolveAddress(location, manifest)).toEqual({ kind: 'page', address: location });
    }
  });

  it('refuses pages that differ in capitals only', () => {
    expect(() => buildManifest(['/en/cases/a', '/en/cases/A'], [])).toThrow('/en/cases/A');
  });
});

describe('getHeaders', () => {
  const { headers: rules } = buildManifest(somePages, []);

  it('names the language of the prefix', () => {
    expect(getHeaders('/fr', rules)['Content-Language']).toBe('fr');
    expect(getHeaders('/en/cases', rules)['Content-Language']).toBe('en');
    expect(getHeaders('/enough', rules)).not.toHaveProperty('Content-Language');
  });

  it('keeps files with a hash in their name for good, and pages for a short while', () => {
    expect(getHeaders('/assets/search.1a2b3c4d.js', rules)['Cache-Control']).toContain('immutable');
    expect(getHeaders('/en', rules)['Cache-Control']).toBe('max-age=60');
  });

  it('lets no cache choose the language of the home page', () => {
    expect(getHeaders('/', rules)).toMatchObject({
      'Cache-Control': 'no-cache',
      Vary: 'Accept-Language',
    });
  });
});

import { findLinkTarget } from '@/lib/content/findLinkTarget';
import { buildReferenceIndex, resolveReference } from '@/lib/content/resolveReference';
import { parseContentPath } from '@/lib/content/contentPath';
import type { SourceDocument } from '@/lib/content/sourceDocument';

function buildSource(file: string, data: Record<string, unknown>): SourceDocument {
  const path = parseContentPath(file);
  if (typeof path === 'string') throw new Error(path);
  return { ...path, data, body: '', bodyLine: 1 };
}

const index = buildReferenceIndex([
  buildSource('en/cases/pm-v-openai.md', { title: 'P.M. v. OpenAI ' }),
  buildSource('fr/cases/pm-v-openai.md', { title: 'P.M. v. OpenAI', slug: 'pm-contre-openai' }),
  buildSource('en/cases/at-v-openai.md', { title: 'A.T.', formerSlugs: ['tremblay'] }),
  buildSource('en/questions/data.md', { title: 'Twice' }),
  buildSource('fr/questions/data.md', { title: 'Mes données ?', slug: 'mes-donnees' }),
  buildSource('en/news/suit.md', { title: 'Twice' }),
  buildSource('en/pages/about.md', { title: 'About' }),
]);

function find(url: string, text = 'here', file = 'fr/questions/data.md') {
  return findLinkTarget(url, text, file, index);
}

const pm = { kind: 'case', key: 'pm-v-openai' };

describe('findLinkTarget', () => {
  it.each(['https://example.org', 'http://example.org', 'HTTPS://example.org', 'mailto:a@b.org'])(
    'takes %s for external',
    (url) => {
      expect(find(url)).toBe('external');
    },
  );

  it('knows the placeholder for the editors', () => {
    expect(find('contact:')).toBe('contact');
  });

  it('finds the document whose title is the text of an empty link', () => {
    expect(find('', ' P.M. v. OpenAI ')).toEqual(pm);
    expect(find('', 'Mes données ?')).toEqual({ kind: 'question', key: 'data' });
  });

  it('finds nothing for a title that two documents have', () => {
    expect(find('', 'Twice')).toBeUndefined();
  });

  it.each([
    ['../cases/pm-v-openai.md', { ...pm, locale: 'fr' }],
    ['../../en/cases/pm-v-openai.md#p3', { ...pm, locale: 'en', hash: 'p3' }],
    ['../cases/at-v-openai.md', { kind: 'case', key: 'at-v-openai', locale: 'fr' }],
    ['./data.md', { kind: 'question', key: 'data', locale: 'fr' }],
    ['#p3', { kind: 'question', key: 'data', locale: 'fr', hash: 'p3' }],
  ])('finds the file %s', (url, target) => {
    expect(find(url)).toEqual(target);
  });

  it.each([
    ['/fr/affaires/pm-contre-openai', { ...pm, locale: 'fr' }],
    ['/fr/affaires/pm-v-openai#p3', { ...pm, locale: 'fr', hash: 'p3' }],
    ['/fr/cases/pm-v-openai', { ...pm, locale: 'fr' }],
    ['/en/cases/pm-contre-openai/', { ...pm, locale: 'en' }],
    ['/affaires/pm-v-openai', pm],
    ['/en/cases/tremblay?x=1', { kind: 'case', key: 'at-v-openai', locale: 'en' }],
    ['/fr/questions/mes-donnees', { kind: 'question', key: 'data', locale: 'fr' }],
    ['/fr/a-propos', { kind: 'page', key: 'about', locale: 'fr' }],
    ['/fr/confidentialite', { route: '/privacy', locale: 'fr' }],
    ['/en/cases', { route: '/cases', locale: 'en' }],
    ['/fr', { route: '/', locale: 'fr' }],
    ['/', { route: '/' }],
  ])('finds the address %s', (url, target) => {
    expect(find(url)).toEqual(target);
  });

  it.each([
    '../cases/pm-contre-openai.md',
    '../cases/',
    '/fr/affaires/nobody',
    '/fr/questions/pm-v-openai',
    '/de/cases/pm-v-openai',
    '/fr/affaires/pm-v-openai/more',
    '/fr/%',
    'pm-v-openai',
    '//example.org',
    'https://',
    'ftp://example.org',
    'javascript:alert(1)',
    'contact:me',
    '#',
    '?',
  ])('finds nothing at %s', (url) => {
    const target = find(url);
    // A query alone leads to the document itself.
    if (url === '?') expect(target).toEqual({ kind: 'question', key: 'data', locale: 'fr' });
    else expect(target).toBeUndefined();
  });
});

describe('resolveReference', () => {
  it.each([
    ['a key', 'pm-v-openai', 'pm-v-openai'],
    ['a slug in any language', 'pm-contre-openai', 'pm-v-openai'],
    ['a former slug', 'tremblay', 'at-v-openai'],
    ['nothing', 'data', undefined],
    ['no name of a prototype', 'constructor', undefined],
  ])('finds a case by %s', (_, name, key) => {
    expect(resolveReference(name, 'case', index)).toBe(key);
  });

  it('prefers a key to the slug of another document', () => {
    const clash = buildReferenceIndex([
      buildSource('en/cases/a.md', { slug: 'b' }),
      buildSource('en/cases/b.md', { slug: 'c' }),
    ]);
    expect(resolveReference('b', 'case', clash)).toBe('b');
  });
});

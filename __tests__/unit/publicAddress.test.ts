import { getPageFile, getPublicPage } from '@/delivery/publicAddress';

describe('getPublicPage', () => {
  it.each([
    ['index.html', '/', 'index.html'],
    ['en.html', '/en', 'en.html'],
    ['fr.html', '/fr', 'fr.html'],
    ['en/cases/pm-v-openai.html', '/en/cases/pm-v-openai', 'en/cases/pm-v-openai.html'],
    ['fr/cases/pm-v-openai.html', '/fr/affaires/pm-v-openai', 'fr/affaires/pm-v-openai.html'],
    ['fr/cases/page/2.html', '/fr/affaires/page/2', 'fr/affaires/page/2.html'],
    ['fr/about.html', '/fr/a-propos', 'fr/a-propos.html'],
  ])('publishes %s at %s', (exported, address, file) => {
    expect(getPublicPage(exported)).toEqual({ address, file });
  });

  it('keeps a slug that needs encoding readable in the name of the file', () => {
    expect(getPublicPage('fr/news/été.html')).toEqual({
      address: '/fr/actualites/%C3%A9t%C3%A9',
      file: 'fr/actualites/été.html',
    });
  });

  it.each(['fr/affaires/pm-v-openai.html', 'de/cases.html', 'google123.html', 'en/other.html'])(
    'refuses %s, which is on no route, and names it',
    (exported) => {
      expect(() => getPublicPage(exported)).toThrow(exported);
    },
  );
});

describe('getPageFile', () => {
  it('gives the file of an address', () => {
    expect([getPageFile('/'), getPageFile('/fr'), getPageFile('/fr/a-propos')]).toEqual([
      'index.html',
      'fr.html',
      'fr/a-propos.html',
    ]);
  });
});

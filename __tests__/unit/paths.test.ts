import { locales } from '@/i18n/locales';
import { getPath, listReservedWords } from '@/i18n/paths';
import { routes } from '@/i18n/routes';

describe('getPath', () => {
  it('speaks the words of the language', () => {
    const destination = { route: '/cases/[slug]', params: { slug: 'pm-v-openai' } } as const;
    expect(getPath('en', destination)).toBe('/en/cases/pm-v-openai');
    expect(getPath('fr', destination)).toBe('/fr/affaires/pm-v-openai');
  });

  it('gives home without a slash at the end', () => {
    expect(getPath('fr', { route: '/' })).toBe('/fr');
  });

  it('stops where a parameter is missing', () => {
    expect(() => getPath('en', { route: '/cases/[slug]' })).toThrow(/needs the parameter "slug"/);
  });
});

describe('the route table', () => {
  it('has no address twice in a language', () => {
    for (const locale of locales) {
      const words = Object.values(routes).map((byLocale) => byLocale[locale]);
      expect(new Set(words).size).toBe(words.length);
    }
  });

  it('keeps its words from becoming slugs', () => {
    expect([...listReservedWords()]).toEqual(expect.arrayContaining(['page', 'affaires', 'cases']));
  });
});

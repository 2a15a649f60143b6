import { buildShelves } from '@/lib/content/library';
import { buildCase, buildNews, buildQuestion } from '../support/buildDocuments';

describe('the shelves of the languages', () => {
  it('show readers the version in their language, and else the original', () => {
    const english = buildCase({ key: 'a-v-b' });
    const french = buildCase({ key: 'a-v-b', locale: 'fr', title: 'A v. B' });
    const single = buildCase({ key: 'c-v-d', languages: ['en'] });
    const { en, fr } = buildShelves([english, french, single]);
    expect(fr.byKey.get('case/a-v-b')).toBe(french);
    expect(en.byKey.get('case/a-v-b')).toBe(english);
    expect(fr.byKey.get('case/c-v-d')).toBe(single);
  });

  it('find a document by the slug of the language, and by its key where there is no version', () => {
    const english = buildQuestion({ key: 'may-they', languages: ['en'], slug: 'may-they-collect' });
    const { en, fr } = buildShelves([english]);
    expect(en.bySlug.get('question/may-they-collect')).toBe(english);
    expect(fr.bySlug.get('question/may-they')).toBe(english);
    expect(fr.bySlug.has('question/may-they-collect')).toBe(false);
  });

  it('order cases by date, the newest first, then by index', () => {
    const old = buildCase({ key: 'old', dates: ['2020-01-01'], index: 1 });
    const second = buildCase({ key: 'second', dates: ['2023-06-28'], index: 3 });
    const first = buildCase({ key: 'first', dates: ['2023-06-28'], index: 2 });
    const { en } = buildShelves([old, second, first]);
    expect(en.lists.case.map(({ key }) => key)).toEqual(['first', 'second', 'old']);
  });

  it('order what is left by title, as the language of the reader does', () => {
    const titles = ['Zèbre c. A', 'École c. A', 'Arbre c. A'];
    const cases = titles.map((title, at) =>
      buildCase({ key: `case-${at}`, title, locale: 'fr', original: 'fr' }),
    );
    const { fr } = buildShelves(cases);
    expect(fr.lists.case.map(({ title }) => title)).toEqual([titles[2], titles[1], titles[0]]);
  });

  it('order questions by index', () => {
    const { en } = buildShelves([
      buildQuestion({ key: 'later', index: 9 }),
      buildQuestion({ key: 'sooner', index: 4 }),
    ]);
    expect(en.lists.question.map(({ key }) => key)).toEqual(['sooner', 'later']);
  });

  it('know which documents name a case: the other direction of a relation', () => {
    const question = buildQuestion({ relatedCases: ['a-v-b'] });
    const news = buildNews({ relatedCases: ['a-v-b'] });
    const { en } = buildShelves([buildCase({ key: 'a-v-b' }), question, news]);
    expect(en.naming.get('case/a-v-b')).toEqual(expect.arrayContaining([question, news]));
  });
});

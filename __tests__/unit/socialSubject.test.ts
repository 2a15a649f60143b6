import { loadTranslate } from '@/i18n/loadTranslate';
import { buildSocialSubject } from '@/lib/seo/social/buildSocialSubject';
import { buildCase, buildNews, buildQuestion, buildTerm } from '../support/buildDocuments';

describe('what the picture of a document shows', () => {
  it('is of a case what it is about, its name, and where it stood on which day', async () => {
    const version = buildCase({
      locale: 'fr',
      theme: 'privacy',
      cover: { src: '/img/a.png', alt: 'x' },
      status: { state: 'withdrawn', asOf: '2023-09' },
    });
    expect(buildSocialSubject(version, await loadTranslate('fr'))).toEqual({
      locale: 'fr',
      kind: 'Affaire · Vie privée',
      title: 'Doe v. Model',
      facts: [{ text: 'Désistement (état en septembre 2023)', mark: 'filled' }],
      cover: '/img/a.png',
    });
  });

  it('has a hollow mark where no end is recorded, and none without a status', async () => {
    const t = await loadTranslate('en');
    const pending = buildCase({ status: { state: 'pending', asOf: '2024-05-24' } });
    expect(buildSocialSubject(pending, t).facts).toMatchObject([{ mark: 'hollow' }]);
    expect(buildSocialSubject(buildCase(), t).facts).toEqual([]);
  });

  it('is of a question the short answer, never without how certain it is', async () => {
    const version = buildQuestion({
      confidence: [
        { level: 4, scope: 'non-BIPA claims' },
        { level: 2, scope: 'BIPA' },
      ],
    });
    const subject = buildSocialSubject(version, await loadTranslate('en'));
    expect(subject).toMatchObject({ kind: 'Question', answer: 'Probably yes.' });
    expect(subject.facts.map(({ level, text }) => [level, text])).toEqual([
      [4, '4 of 5 · Likely — non-BIPA claims'],
      [2, '2 of 5 · Uncertain — BIPA'],
    ]);
  });

  it('is of news the day of its events, and of a term what it means', async () => {
    const t = await loadTranslate('en');
    expect(buildSocialSubject(buildNews(), t).facts[0]?.text).toContain('5\u00A0September 2023');
    expect(buildSocialSubject(buildTerm({ body: 'A law.' }), t).facts).toEqual([
      { text: 'A law.' },
    ]);
  });
});

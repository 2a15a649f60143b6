import { CorrectionsPage } from '@/components/corrections/CorrectionsPage';
import { BehindNotice } from '@/components/document/BehindNotice';
import { buildCase } from '../support/buildDocuments';
import { renderInLocale } from '../support/renderInLocale';

describe('CorrectionsPage', () => {
  it.each([
    ['en', 'No text has been corrected so far.'],
    ['fr', 'Aucun texte n’a été corrigé jusqu’ici.'],
  ] as const)('says in "%s" that there is none', async (locale, words) => {
    const screen = await renderInLocale(locale, <CorrectionsPage corrections={[]} />);
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('marks title and text of a correction in another language', async () => {
    const correction = {
      version: buildCase({ locale: 'fr', original: 'fr', title: 'X. c. Y.' }),
      note: { id: 'a', date: '2026-05', class: 'correction', html: '<p>Non.</p>' } as const,
    };
    const screen = await renderInLocale('en', <CorrectionsPage corrections={[correction]} />);
    expect(screen.getByRole('link', { name: 'X. c. Y.' }).getAttribute('lang')).toBe('fr');
    expect(screen.getByText('Non.').closest('[lang]')?.getAttribute('lang')).toBe('fr');
    expect(screen.getByText(/in French/)).toBeTruthy();
  });
});

describe('BehindNotice', () => {
  const original = buildCase();

  it('says nothing where a translation is up to date', async () => {
    const screen = await renderInLocale('fr', <BehindNotice behind={undefined} />);
    expect(screen.queryByRole('note')).toBeNull();
  });

  it('counts a single paragraph in the singular', async () => {
    const blocks = [{ number: '12.1', change: 'added', since: '2026-05-09' }] as const;
    const behind = { follows: '2026-05-01', original, blocks };
    const screen = await renderInLocale('fr', <BehindNotice behind={behind} />);
    expect(
      screen.getByText(/le 1er mai 2026\. Depuis, un paragraphe de l’original a changé/),
    ).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Paragraphe 12.1' }).getAttribute('href')).toBe(
      '#p12.1',
    );
  });
});

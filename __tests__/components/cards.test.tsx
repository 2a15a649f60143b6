import { within } from '@testing-library/dom';
import { CaseCard } from '@/components/case/CaseCard';
import { NewsCard } from '@/components/news/NewsCard';
import { QuestionCard } from '@/components/question/QuestionCard';
import { buildCase, buildNews, buildQuestion } from '../support/buildDocuments';
import { renderInLocale } from '../support/renderInLocale';

describe('CaseCard', () => {
  it('links to the case and says when it was filed, where it stood and on which day', async () => {
    const status = { state: 'dismissed-leave-to-amend', asOf: '2024-05-24' } as const;
    const screen = await renderInLocale('en', <CaseCard version={buildCase({ status })} />);
    const link = screen.getByRole('link', { name: 'Doe v. Model' });
    expect(link.getAttribute('href')).toBe('/en/cases/doe-v-model');
    expect(screen.getByText('1 June 2023').getAttribute('datetime')).toBe('2023-06-01');
    expect(screen.getByText('Dismissed with leave to amend, as of 24 May 2024')).toBeTruthy();
  });

  it('says which language a case is in when the reader’s has no version of it', async () => {
    const screen = await renderInLocale(
      'fr',
      <CaseCard version={buildCase({ languages: ['en'] })} />,
    );
    const link = screen.getByRole('link', { name: 'Doe v. Model' });
    expect(link.getAttribute('href')).toBe('/fr/affaires/doe-v-model');
    expect(link.getAttribute('lang')).toBe('en');
    expect(screen.getByText('(en anglais)')).toBeTruthy();
  });

  it('has its title at the level that the list asks for', async () => {
    const screen = await renderInLocale('en', <CaseCard version={buildCase()} heading="h2" />);
    expect(screen.getByRole('heading', { level: 2, name: 'Doe v. Model' })).toBeTruthy();
  });

  it('writes the first of a month as French does', async () => {
    const screen = await renderInLocale('fr', <CaseCard version={buildCase({ locale: 'fr' })} />);
    expect(screen.getByText('1er juin 2023')).toBeTruthy();
  });
});

describe('QuestionCard', () => {
  it('shows the short answer and one meter for each scope', async () => {
    const confidence = [
      { level: 4, scope: 'some claims' },
      { level: 2, scope: 'others' },
    ] as const;
    const screen = await renderInLocale(
      'en',
      <QuestionCard version={buildQuestion({ confidence })} />,
    );
    const item = within(screen.getByRole('listitem'));
    expect(item.getByText('Probably yes.')).toBeTruthy();
    expect(item.getAllByRole('meter')).toHaveLength(2);
    expect(item.getByText('2 · Uncertain, others')).toBeTruthy();
  });
});

describe('NewsCard', () => {
  it('says the day of the events and that it is a translation', async () => {
    const news = buildNews({ original: 'fr' });
    const screen = await renderInLocale('en', <NewsCard version={news} />);
    expect(screen.getByText(/On events of 5 September 2023 · Translated from French/)).toBeTruthy();
  });

  it('does not say "du" before a month without a day', async () => {
    const news = buildNews({ locale: 'fr', original: 'fr', eventDate: '2023-08' });
    const screen = await renderInLocale('fr', <NewsCard version={news} />);
    expect(screen.getByText(/août 2023/).textContent).toMatch(/^Événements\s: août 2023$/);
  });
});

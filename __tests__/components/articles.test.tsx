import { within } from '@testing-library/dom';
import { CaseArticle } from '@/components/case/CaseArticle';
import { QuestionArticle } from '@/components/question/QuestionArticle';
import { getStanding } from '@/lib/content/findMoves';
import type { RenderedDocument } from '@/lib/content/renderDocument';
import { buildCase, buildQuestion } from '../support/buildDocuments';
import { renderInLocale } from '../support/renderInLocale';

const rendered: RenderedDocument = {
  body: { html: '<p>A text.</p>', headings: [{ id: 's1', depth: 2, text: 'A part' }], blocks: 1 },
  notes: [{ id: 'moved', date: '2026-11-22', class: 'update', html: '<p>It moved.</p>' }],
};

describe('CaseArticle', () => {
  const version = buildCase({
    court: 'U.S. District Court',
    docket: '3:23-cv-00001',
    docketLink: 'https://example.org/docket',
    jurisdiction: 'us-federal',
    status: { state: 'withdrawn', asOf: '2023-09', source: 'https://example.org/source' },
    cover: { src: '/img/cover.png', alt: 'Lines.' },
  });
  const article = (
    <CaseArticle
      version={version}
      rendered={rendered}
      terms={new Map()}
      questions={[buildQuestion()]}
      standings={new Map()}
      news={[]}
    />
  );

  it('states the status with its own date, and no more than that', async () => {
    const screen = await renderInLocale('en', article);
    expect(screen.getAllByText(/^Withdrawn, as of September 2023/)).toHaveLength(2);
  });

  it('takes the French preposition that the precision of the date asks for', async () => {
    const screen = await renderInLocale('fr', article);
    expect(screen.getAllByText(/^Désistement \(état en septembre 2023\)/)).toHaveLength(2);
  });

  it('gives court and docket as a definition list', async () => {
    const screen = await renderInLocale('en', article);
    expect(screen.getByText('Court').tagName).toBe('DT');
    const docket = screen.getByRole('link', { name: '3:23-cv-00001', hidden: true });
    expect(docket.getAttribute('href')).toBe('https://example.org/docket');
  });

  it('leads to the questions that the case stands behind', async () => {
    const screen = await renderInLocale('en', article);
    const section = screen.getByRole('heading', { name: 'Questions this case stands behind' });
    const link = within(section.parentElement ?? section).getByRole('link', { name: 'May they?' });
    expect(link.getAttribute('href')).toBe('/en/questions/may-they');
  });

  it('shows the cover with its text alternative and its size', async () => {
    const screen = await renderInLocale('en', article);
    const cover = screen.getByRole('img', { name: 'Lines.' });
    expect([cover.getAttribute('width'), cover.getAttribute('height')]).toEqual(['260', '146']);
  });

  it('says above the text which language follows when there is no version in the reader’s', async () => {
    const screen = await renderInLocale('fr', article);
    const notice = screen.getByRole('note');
    expect(notice.textContent).toMatch(/pas encore traduite.*en anglais/);
    expect(screen.getByText('A text.').closest('[lang]')?.getAttribute('lang')).toBe('en');
  });

  it('shows dated notes above the text', async () => {
    const screen = await renderInLocale('en', article);
    const note = screen.getByText('It moved.');
    const text = screen.getByText('A text.');
    expect(screen.getByRole('heading', { name: 'Update · 22\u00A0November 2026' })).toBeTruthy();
    expect(note.compareDocumentPosition(text)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });
});

describe('QuestionArticle', () => {
  const version = buildQuestion({ lawAsOf: '2023-09-05', jurisdiction: 'us-federal' });
  const cases = [buildCase()];
  const article = (
    <QuestionArticle
      version={version}
      rendered={rendered}
      cases={cases}
      standing={getStanding(version, cases)}
    />
  );

  it('says to which day the law was checked', async () => {
    const screen = await renderInLocale('en', article);
    expect(screen.getByText('Law as of').nextElementSibling?.textContent).toBe(
      '5\u00A0September 2023',
    );
  });

  it('has a list of contents that leads to the parts', async () => {
    const screen = await renderInLocale('en', article);
    const contents = within(screen.getByRole('navigation', { name: 'On this page' }));
    expect(contents.getByRole('link', { name: 'A part' }).getAttribute('href')).toBe('#s1');
  });

  it('shows breadcrumbs to the list in the reader’s words', async () => {
    const screen = await renderInLocale('fr', article);
    const trail = within(screen.getByRole('navigation', { name: 'Vous êtes ici' }));
    expect(trail.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/fr',
      '/fr/questions',
    ]);
  });
});

import { within } from '@testing-library/dom';
import { CaseRecord } from '@/components/case/CaseRecord';
import { CaseTimeline } from '@/components/case/CaseTimeline';
import { ScheduledDates } from '@/components/case/ScheduledDates';
import { StatusLine } from '@/components/case/StatusLine';
import { TermArticle } from '@/components/term/TermArticle';
import { TermCard } from '@/components/term/TermCard';
import { buildCase, buildEvent, buildTerm } from '../support/buildDocuments';
import { renderInLocale } from '../support/renderInLocale';

describe('StatusLine', () => {
  const status = {
    state: 'dismissed-leave-to-amend',
    asOf: '2024-05-24',
    sequel: 'not-established',
  } as const;

  it.each([
    ['en', 'Dismissed with leave to amend, as of 24 May 2024; what followed was not established'],
    [
      'fr',
      'Rejet avec autorisation de modifier la plainte (état au 24 mai 2024) ; la suite n’a pas été établie',
    ],
  ] as const)('never claims more than is known (%s)', async (locale, words) => {
    const screen = await renderInLocale(locale, <StatusLine status={status} complete />);
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('says less in a list', async () => {
    const screen = await renderInLocale('en', <StatusLine status={status} />);
    expect(screen.getByText('Dismissed with leave to amend, as of 24 May 2024')).toBeTruthy();
  });
});

describe('CaseRecord', () => {
  const version = buildCase({
    judge: 'A. Judge',
    parties: { plaintiffs: 'Doe, a user', defendants: 'Model, Inc.' },
    claims: [
      { id: 'ecpa', term: 'ecpa', text: 'ECPA, § 1' },
      { id: 'negligence', text: 'Negligence' },
    ],
  });
  const terms = new Map([['ecpa', buildTerm({ key: 'ecpa' })]]);

  const read = (name: string) => {
    const names = [...document.querySelectorAll('dt')];
    return names.find(({ textContent }) => textContent === name)?.nextElementSibling;
  };

  it('names judge and parties', async () => {
    await renderInLocale('en', <CaseRecord version={version} terms={terms} />);
    expect(read('Judge')?.textContent).toBe('A. Judge');
    expect(read('Who sues')?.textContent).toBe('Doe, a user');
    expect(read('Who is sued')?.textContent).toBe('Model, Inc.');
  });

  it('leads from a claim to its term where the glossary has one', async () => {
    await renderInLocale('fr', <CaseRecord version={version} terms={terms} />);
    const claims = read('Fondements');
    const links = [...(claims?.querySelectorAll('a') ?? [])];
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['ECPA, § 1', '/fr/glossaire/ecpa'],
    ]);
    expect(claims?.querySelector('ul')?.getAttribute('lang')).toBe('en');
    expect(claims?.textContent).toContain('Negligence');
  });

  it('shows nothing of what is not known', async () => {
    await renderInLocale('en', <CaseRecord version={buildCase()} terms={new Map()} />);
    const entries = [...document.querySelectorAll('dt')].map(({ textContent }) => textContent);
    expect(entries).toEqual(['Cited as', 'Filed', 'Languages']);
  });
});

describe('CaseTimeline', () => {
  const version = buildCase({
    events: [
      buildEvent({ source: 'https://www.example.org/filed', archived: 'https://a.example/1' }),
      buildEvent({ id: 'motion', date: '2023-09', kind: 'motion', text: 'It was asked.' }),
    ],
  });

  it('is an ordered list with dates as precise as known, kinds and texts', async () => {
    const screen = await renderInLocale('fr', <CaseTimeline version={version} />);
    const items = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(screen.getByRole('list').tagName).toBe('OL');
    expect(items.map(({ textContent }) => textContent)).toEqual([
      '1er\u00A0juin 2023DépôtA complaint was filed.example.org · copie archivée',
      'septembre 2023Demande au tribunalIt was asked.',
    ]);
    expect(items.map(({ id }) => id)).toEqual(['event-filed', 'event-motion']);
    expect(items[1]?.querySelector('time')?.dateTime).toBe('2023-09');
  });

  it('marks what changed where the case stands', async () => {
    const screen = await renderInLocale('en', <CaseTimeline version={version} />);
    const items = screen.getAllByRole('listitem').map(({ className }) => className);
    expect(items).toEqual(['decisive', '']);
  });

  it('leads to sources and their copies', async () => {
    const screen = await renderInLocale('en', <CaseTimeline version={version} />);
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['https://www.example.org/filed', 'https://a.example/1']);
  });

  it('is not there where no event is known', async () => {
    await renderInLocale('en', <CaseTimeline version={buildCase()} />);
    expect(document.body.innerHTML).toBe('');
  });
});

describe('ScheduledDates', () => {
  const version = buildCase({
    scheduled: [buildEvent({ id: 'trial', date: '2027-03', kind: 'hearing', text: 'A trial.' })],
  });

  it('stand apart from what happened and say that they are announced', async () => {
    const screen = await renderInLocale('en', <ScheduledDates version={version} />);
    expect(screen.getByRole('heading').textContent).toBe('Announced');
    expect(screen.getByText(/do not say that anything has happened/)).toBeTruthy();
    expect(screen.getByRole('listitem').textContent).toBe(
      'Announced for March 2027HearingA trial.',
    );
  });

  it('are not there where none is known', async () => {
    await renderInLocale('en', <ScheduledDates version={buildCase()} />);
    expect(document.body.innerHTML).toBe('');
  });
});

describe('a term', () => {
  const version = buildTerm({
    locale: 'fr',
    title: 'Action collective',
    variants: ['recours collectif (common law canadienne)'],
    citation: 'Fed. R. Civ. P. 23',
    source: 'https://www.example.org/term',
    body: 'Une personne agit pour plusieurs : *[elle](https://example.org)*.',
  });
  const others = [buildTerm()];
  const article = (
    <TermArticle
      version={version}
      others={others}
      rendered={{ body: { html: '<p>x</p>', headings: [], blocks: 1 }, notes: [] }}
      cases={[buildCase()]}
    />
  );

  it('shows variants, its name in the other languages, citation and source', async () => {
    const screen = await renderInLocale('fr', article);
    const entries = [...document.querySelectorAll('dt')].map((term) => [
      term.textContent,
      term.nextElementSibling?.textContent,
    ]);
    expect(entries).toEqual(
      expect.arrayContaining([
        ['Se dit aussi', 'recours collectif (common law canadienne)'],
        ['En anglais', 'Class action'],
        ['Dans les textes', 'Fed. R. Civ. P. 23'],
        ['Source', 'example.org'],
      ]),
    );
    expect(screen.getByText('Class action').closest('[lang]')?.getAttribute('lang')).toBe('en');
  });

  it('leads to the cases that rest on it', async () => {
    const screen = await renderInLocale('fr', article);
    const link = screen.getByRole('link', { name: 'Doe v. Model' });
    expect(link.getAttribute('href')).toBe('/fr/affaires/doe-v-model');
  });

  it('gives in a list its definition in plain words, typeset', async () => {
    const screen = await renderInLocale('fr', <TermCard version={version} others={others} />);
    const definition = screen.getByText(/agit pour plusieurs/);
    expect(definition.textContent).toBe('Une personne agit pour plusieurs\u00A0: elle.');
    expect(screen.getByText('Class action').lang).toBe('en');
  });
});

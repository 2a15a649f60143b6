import { within } from '@testing-library/dom';
import { ConfidenceLog } from '@/components/question/ConfidenceLog';
import { ConfidenceOverview } from '@/components/question/ConfidenceOverview';
import { MovedNotice } from '@/components/question/MovedNotice';
import { QuestionCard } from '@/components/question/QuestionCard';
import { ShortAnswer } from '@/components/question/ShortAnswer';
import { getStanding } from '@/lib/content/findMoves';
import { buildCase, buildEvent, buildQuestion } from '../support/buildDocuments';
import { renderInLocale } from '../support/renderInLocale';

const surely = (key: string) =>
  buildCase({
    key,
    title: `${key} v. Model`,
    events: [
      buildEvent({ id: 'filed', date: '2023-06-01' }),
      buildEvent({ id: 'end', date: '2024-05-24', kind: 'dismissed', text: `${key} lost.` }),
    ],
  });
const perhaps = (key: string) =>
  buildCase({ key, events: [buildEvent({ id: 'end', date: '2023-09', kind: 'withdrawn' })] });
const still = (key: string) => buildCase({ key, events: [buildEvent()] });
const lawAsOf = '2023-09-05';

describe('MovedNotice', () => {
  it.each([
    [
      [surely('a'), surely('b'), still('c')],
      '2 of the 3 related cases have moved since this answer was checked.',
      '2 des 3 affaires liées ont évolué depuis que cette réponse a été vérifiée.',
    ],
    [
      [surely('a'), still('c')],
      '1 of the 2 related cases has moved since this answer was checked.',
      '1 des 2 affaires liées a évolué depuis que cette réponse a été vérifiée.',
    ],
    [
      [surely('a')],
      'The related case has moved since this answer was checked.',
      'L’affaire liée a évolué depuis que cette réponse a été vérifiée.',
    ],
    [
      [perhaps('a'), still('b')],
      '1 of the 2 related cases may have moved since this answer was checked.',
      '1 des 2 affaires liées a peut-être évolué depuis que cette réponse a été vérifiée.',
    ],
    [
      [surely('a'), perhaps('b'), perhaps('c')],
      '1 of the 3 related cases has moved since this answer was checked, and 2 more may have.',
      '1 des 3 affaires liées a évolué depuis que cette réponse a été vérifiée, et 2 autres ont peut-être évolué aussi.',
    ],
    [
      [surely('a'), perhaps('b')],
      '1 of the 2 related cases has moved since this answer was checked, and one more may have.',
      '1 des 2 affaires liées a évolué depuis que cette réponse a été vérifiée, et une autre a peut-être évolué aussi.',
    ],
  ])(
    'counts the cases that moved, and those that may have (%#)',
    async (cases, english, french) => {
      const notice = <MovedNotice standing={getStanding({ lawAsOf }, cases)} />;
      expect((await renderInLocale('en', notice)).getByRole('heading').textContent).toBe(english);
      expect((await renderInLocale('fr', notice)).getByRole('heading').textContent).toBe(french);
    },
  );

  it('lists the events that say so, the newest first, each leading to its place', async () => {
    const later = buildCase({
      key: 'later',
      title: 'Later v. Model',
      events: [buildEvent({ id: 'appeal', date: '2025', kind: 'appeal', text: 'It goes on.' })],
    });
    const standing = getStanding({ lawAsOf }, [surely('a'), later]);
    const screen = await renderInLocale('en', <MovedNotice standing={standing} />);
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      '2025 · Later v. Model · Appeal',
      '24\u00A0May 2024 · a v. Model · Dismissed',
    ]);
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/en/cases/later#event-appeal', '/en/cases/a#event-end']);
  });

  it('says from which day on a coarse date is meant', async () => {
    const event = buildEvent({ date: '2023-09', after: '2023-09-05', kind: 'withdrawn' });
    const standing = getStanding({ lawAsOf }, [buildCase({ events: [event] })]);
    const screen = await renderInLocale('fr', <MovedNotice standing={standing} />);
    expect(screen.getByRole('listitem').textContent).toMatch(
      /^septembre 2023 \(après le 5\u00A0septembre 2023\) · Doe v\. Model · Désistement/,
    );
  });

  it.each([
    ['no case has moved', { lawAsOf }, [still('a')]],
    ['the day of the check is not known', {}, [surely('a')]],
    ['there is no case', { lawAsOf }, []],
  ])('is not there where %s', async (_, question, cases) => {
    await renderInLocale('en', <MovedNotice standing={getStanding(question, cases)} />);
    expect(document.body.innerHTML).toBe('');
  });
});

describe('QuestionCard', () => {
  const cases = [surely('a'), surely('b'), still('c')];

  it.each([
    ['en', '2 of the 3 related cases have moved since 5 September 2023'],
    ['fr', '2 des 3 affaires liées ont évolué depuis le 5 septembre 2023'],
  ] as const)('says in a list that an answer is behind (%s)', async (locale, words) => {
    const card = (
      <QuestionCard version={buildQuestion()} standing={getStanding({ lawAsOf }, cases)} />
    );
    expect((await renderInLocale(locale, card)).getByText(words)).toBeTruthy();
  });

  it('says nothing of an answer that is not', async () => {
    const standing = getStanding({ lawAsOf }, [still('c')]);
    const card = <QuestionCard version={buildQuestion()} standing={standing} />;
    const screen = await renderInLocale('en', card);
    expect(screen.queryByText(/moved/)).toBeNull();
  });
});

describe('ShortAnswer', () => {
  it('gives the reason for each level where there is one', async () => {
    const version = buildQuestion({
      confidence: [
        { level: 4, scope: 'here', reason: 'All courts agree.' },
        { level: 2, scope: 'there' },
      ],
    });
    const screen = await renderInLocale('fr', <ShortAnswer version={version} />);
    expect(screen.getByText('All courts agree.').getAttribute('lang')).toBe('en');
    expect(screen.getAllByRole('meter')).toHaveLength(2);
  });
});

describe('ConfidenceLog', () => {
  const version = buildQuestion({
    confidenceLog: [
      { id: 'b', date: '2024-03-01', from: 4, to: 3, scope: 'here', text: 'Two courts disagreed.' },
      { id: 'a', date: '2023-12', from: 5, to: 4, text: 'An appeal was filed.' },
    ],
  });

  it('tells each change with its day and its reason, in the order given', async () => {
    const screen = await renderInLocale('en', <ConfidenceLog version={version} />);
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      '4 → 3from 4 to 3 on 1\u00A0March 2024 · hereTwo courts disagreed.',
      '5 → 4from 5 to 4 in December 2023An appeal was filed.',
    ]);
  });

  it('takes the French prepositions', async () => {
    const screen = await renderInLocale('fr', <ConfidenceLog version={version} />);
    const [first, second] = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(first).toContain('de 4 à 3 le 1er\u00A0mars 2024');
    expect(second).toContain('de 5 à 4 en décembre 2023');
  });

  it('is not there where nothing has changed', async () => {
    await renderInLocale('en', <ConfidenceLog version={buildQuestion()} />);
    expect(document.body.innerHTML).toBe('');
  });
});

describe('ConfidenceOverview', () => {
  const questions = [
    buildQuestion({ key: 'one', confidence: [{ level: 3 }] }),
    buildQuestion({
      key: 'two',
      title: 'And then?',
      confidence: [
        { level: 5, scope: 'here' },
        { level: 1, scope: 'there' },
      ],
    }),
  ];

  it('is a table with a row for each part of an answer and a column for each level', async () => {
    const screen = await renderInLocale('en', <ConfidenceOverview questions={questions} />);
    const table = screen.getByRole('table', { name: 'How certain each answer is' });
    const rows = within(table).getAllByRole('rowheader');
    expect(rows.map((row) => row.textContent)).toEqual([
      'May they?',
      'Probably yes.',
      'And then?',
      'here',
      'there',
    ]);
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((cell) => cell.textContent),
    ).toEqual(['Answer', '1 Open question', '2 Uncertain', '3 Divided', '4 Likely', '5 Settled']);
  });

  it('fills each row up to its level, which it says in words', async () => {
    const screen = await renderInLocale('fr', <ConfidenceOverview questions={questions} />);
    const rows = screen.getAllByRole('row').filter((row) => row.querySelector('td'));
    expect(rows.map((row) => row.querySelectorAll('td.reached').length)).toEqual([3, 5, 1]);
    const words = rows.map((row) => [...row.querySelectorAll('td')].map((td) => td.textContent));
    expect(words).toEqual([
      ['', '', '3 sur 5 · Partagé', '', ''],
      ['', '', '', '', '5 sur 5 · Bien établi'],
      ['1 sur 5 · Question ouverte', '', '', '', ''],
    ]);
  });

  it('leads to the answers', async () => {
    const screen = await renderInLocale('en', <ConfidenceOverview questions={questions} />);
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/en/questions/one', '/en/questions/two']);
  });
});

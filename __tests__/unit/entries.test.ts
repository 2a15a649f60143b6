import { groupEntries } from '@/components/entry/groupEntries';
import { getEntryPath } from '@/lib/content/entries/getEntryPath';
import { getEntryText } from '@/lib/content/entries/getEntryText';
import { buildEntries } from '@/lib/content/entries/listEntries';
import { buildShelves } from '@/lib/content/library';
import { buildCase, buildNews, buildQuestion } from '../support/buildDocuments';

const filed = { id: 'filed', date: '2023-06-28', kind: 'filed', text: 'It was filed.' } as const;
const withdrawn = {
  id: 'withdrawn',
  date: '2023-09',
  after: '2023-09-05',
  kind: 'withdrawn',
  text: 'It was withdrawn.',
} as const;
const note = { id: 'later', date: '2024-05-24', class: 'update', text: 'See [here](x).' } as const;

const doe = buildCase({
  key: 'doe',
  title: 'Doe',
  events: [filed, withdrawn],
  notes: [note],
  edited: '2024-05-24',
});
const asked = buildQuestion({
  key: 'asked',
  title: 'Asked?',
  published: '2024-05-24',
  edited: '2025-01-01',
});
const report = buildNews({ key: 'report', title: 'Report', edited: '2023-09-05' });
const bare = buildCase({ key: 'bare', title: 'Bare' });

function listIds(...versions: Parameters<typeof buildShelves>[0]): string[] {
  return buildEntries(buildShelves(versions).en, 'en').map(({ id }) => id);
}

describe('what is new', () => {
  it('is every event, note and document by date, the newest first', () => {
    expect(listIds(bare, doe, asked, report)).toEqual([
      'question/asked',
      'case/doe/note/later',
      'case/doe',
      'case/doe/event/withdrawn',
      'news/report',
      'case/doe/event/filed',
      'case/bare',
    ]);
  });

  it('places an event of a month after the day that it is known to follow', () => {
    const early = { ...withdrawn, id: 'early', after: undefined };
    const { after: _, ...plain } = early;
    const both = buildCase({ key: 'both', events: [plain, withdrawn] });
    const [first, second, third] = listIds(both, report);
    expect([first, second, third]).toEqual([
      'case/both/event/withdrawn',
      'news/report',
      'case/both/event/early',
    ]);
  });

  it('takes the day a document was published, else the day it was edited', () => {
    const entries = buildEntries(buildShelves([asked, report, bare]).en, 'en');
    expect(entries.map(({ date, id }) => [id, date])).toEqual([
      ['question/asked', '2024-05-24'],
      ['news/report', '2023-09-05'],
      ['case/bare', undefined],
    ]);
  });

  it('is the same for every reader of equal documents, in the order of their titles', () => {
    const titles = ['Zèbre', 'École', 'Arbre'];
    const cases = titles.map((title) =>
      buildCase({
        key: title.toLowerCase(),
        title,
        edited: '2024-01-01',
        locale: 'fr',
        original: 'fr',
      }),
    );
    const entries = buildEntries(buildShelves(cases).fr, 'fr');
    expect(entries.map(({ version }) => version.title)).toEqual(['Arbre', 'École', 'Zèbre']);
  });

  it('shows a document of another language to readers of this one', () => {
    const only = buildCase({
      key: 'seul',
      locale: 'fr',
      original: 'fr',
      languages: ['fr'],
      edited: '2024-01-01',
    });
    expect(listIds(only)).toEqual(['case/seul']);
  });
});

describe('an entry', () => {
  const entries = buildEntries(buildShelves([doe, asked]).en, 'en');
  const find = (id: string) => {
    const entry = entries.find((each) => each.id === id);
    if (!entry) throw new Error(`No entry ${id}.`);
    return entry;
  };

  it('leads to the part of the page that it is', () => {
    expect(getEntryPath(find('case/doe/event/filed'), 'en')).toBe('/en/cases/doe#event-filed');
    expect(getEntryPath(find('case/doe/note/later'), 'en')).toBe('/en/cases/doe#note-later');
    expect(getEntryPath(find('question/asked'), 'en')).toBe('/en/questions/asked');
  });

  it('says in plain text what is new', () => {
    expect(getEntryText(find('case/doe/event/filed'))).toBe('It was filed.');
    expect(getEntryText(find('case/doe/note/later'))).toBe('See here.');
    expect(getEntryText(find('question/asked'))).toBe('Probably yes.');
    expect(getEntryText(find('case/doe'))).toBe('A text.');
  });

  it('stands in a list under its day, with what else belongs to its document', () => {
    const days = groupEntries(buildEntries(buildShelves([doe, asked, bare]).en, 'en'));
    expect(
      days.map(({ date, documents }) => [date, documents.map((group) => group.length)]),
    ).toEqual([
      ['2024-05-24', [1, 2]],
      ['2023-09', [1]],
      ['2023-06-28', [1]],
      [undefined, [1]],
    ]);
  });
});

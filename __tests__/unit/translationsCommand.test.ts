import { runTranslations } from '@/lib/content/ledger/runTranslations';
import { cleanContent } from '../support/checkFolder';
import { type ContentFolder, makeContentFolder } from '../support/contentFolder';

const english = 'en/cases/pm-v-openai.md';
const french = 'fr/cases/pm-v-openai.md';
const englishLedger = '.ledger/en/cases/pm-v-openai.yaml';
const frenchLedger = '.ledger/fr/cases/pm-v-openai.yaml';

let folder: ContentFolder;
beforeEach(() => {
  folder = makeContentFolder({
    ...cleanContent,
    'en/pages/privacy.md': '---\ntitle: "Privacy"\ncontentType: "page"\n---\nNothing is kept.\n',
    'en/news/unfinished.md':
      '---\nindex: 1\ntitle: "Draft"\ncontentType: "news"\neventDate: "2026"\ndraft: true\n---\nNo.\n',
  });
});
afterEach(() => folder.remove());

const run = (day: string, ...args: string[]) => {
  folder.printed.length = 0;
  runTranslations(args, folder.on(day));
  return folder.printed.join('\n');
};
const change = (file: string, from: string, to: string) => {
  const text = folder.read(file);
  if (!text.includes(from)) throw new Error(`${file}: no "${from}"`);
  folder.write(file, text.replace(from, to));
};
type Row = Record<'original' | 'language' | 'state' | 'since' | 'translation', string> & {
  words: number;
  blocks: { number: string; change: string }[];
};
const list = (day: string) => JSON.parse(run(day, '--format', 'json')) as Row[];
const listCase = (day: string) => list(day).find(({ original }) => original === english);

describe('npm run translations', () => {
  it('prints a table of originals, languages and states', () => {
    run('2026-01-01', 'record');
    const table = run('2026-01-02');
    expect(table).toMatch(/\| original +\| language \| state +\| since +\| words to translate \|/);
    expect(table).toMatch(/\| en\/cases\/pm-v-openai\.md +\| fr +\| up to date \| 2026-01-01 \|/);
    expect(table).toMatch(/\| en\/pages\/privacy\.md +\| fr +\| missing +\| 2026-01-01 \| +3 \|/);
    expect(table).toContain('3 up to date, 0 behind, 1 missing; 3 words to translate.');
  });

  it('writes nothing unless it is told to, and says what is not recorded', () => {
    expect(run('2026-01-01')).toContain('Not recorded yet: 7 of the files');
    expect(folder.has('.ledger')).toBe(false);
    run('2026-01-01', 'record');
    expect(run('2026-01-01')).not.toContain('Not recorded');
    expect(run('2026-01-01', 'record')).toContain('up to date');
  });

  it('leaves drafts out: their numbers are not given yet', () => {
    run('2026-01-01', 'record');
    expect(folder.has('.ledger/en/news/unfinished.yaml')).toBe(false);
    expect(list('2026-01-01').map(({ original }) => original)).not.toContain(
      'en/news/unfinished.md',
    );
  });

  it('names the blocks in which a translation is behind, since when, and how much there is to do', () => {
    run('2026-01-01', 'record');
    change(english, 'They ask', 'An insertion of five words.\n\nThey asked');
    expect(run('2026-02-02')).toMatch(/behind: blocks 1\.1 \(added\), 2 +\| 2026-02-02 \| +\d+ \|/);
    expect(run('2026-02-02', 'record')).toContain(
      `content/${french} is behind: blocks 1.1 (added), 2.`,
    );
    expect(listCase('2026-03-03')).toMatchObject({
      state: 'behind',
      since: '2026-02-02',
      translation: french,
      words: 5 + 'They asked Can they collect my data and more'.split(' ').length,
    });
  });

  it('is not moved by white space, typography and tracking', () => {
    run('2026-01-01', 'record');
    change(english, 'Users sue; see', 'Users\nsue ; see');
    change(
      english,
      'https://example.org/complaint)',
      'https://example.org/complaint?utm_source=x)',
    );
    expect(listCase('2026-02-02')?.state).toBe('up to date');
    expect(run('2026-02-02', 'record')).toContain('up to date');
  });

  it('keeps what it recorded: a second change does not move the first day', () => {
    run('2026-01-01', 'record');
    change(english, 'Users sue', 'Several users sue');
    run('2026-02-02', 'record');
    change(english, 'They ask', 'All of them ask');
    run('2026-03-03', 'record');
    expect(listCase('2026-03-03')).toMatchObject({ since: '2026-02-02' });
    expect(folder.read(englishLedger)).toMatch(/"1": 2026-02-02 .*\n"2": 2026-03-03 /);
  });

  it('dates a document that it sees first by the day in "edited"', () => {
    change(english, 'docketLink', 'edited: "2025-12-24"\ndocketLink');
    change(french, 'translatedFrom: en', 'translatedFrom: en\nedited: "2025-12-26"');
    run('2026-01-01', 'record');
    expect(folder.read(englishLedger)).toContain('"1": 2025-12-24 ');
    expect(folder.read(frenchLedger)).toContain('follows: 2025-12-26\n');
  });

  it.each([[['accept']], [['publish']], [['--format', 'xml']], [['record', french]]])(
    'explains itself for %j',
    (args) => {
      expect(() => run('2026-01-01', ...args)).toThrow('npm run translations -- accept <file>');
    },
  );
});

describe('npm run translations -- accept', () => {
  beforeEach(() => {
    run('2026-01-01', 'record');
    change(english, 'Users sue', 'Several users sue');
  });

  it('records that a translation was brought up, and sets "edited" in it alone', () => {
    const before = folder.read(french);
    run('2026-02-02', 'accept', french);
    expect(listCase('2026-02-03')).toMatchObject({ state: 'up to date', since: '2026-02-02' });
    expect(folder.read(frenchLedger)).toContain('follows: 2026-02-02\n');
    expect(folder.read(english)).not.toContain('edited');
    expect(folder.read(french)).toBe(
      before.replace('translatedFrom: en', 'translatedFrom: en\nedited: "2026-02-02"'),
    );
    run('2026-02-03', 'accept', french);
    expect(folder.read(french)).toContain('translatedFrom: en\nedited: "2026-02-03"\ncover');
  });

  it('takes the file by its path from the project as well', () => {
    run('2026-02-02', 'accept', `${folder.contentFolder}/${french}`);
    expect(listCase('2026-02-03')?.state).toBe('up to date');
  });

  it.each<[why: string, file: string, edit: [string, string, string] | undefined, words: RegExp]>([
    ['the original', english, undefined, /is the original\. Name the translation: fr\/cases/],
    [
      'a file that is not there',
      'fr/cases/nobody.md',
      undefined,
      /no translation fr\/cases\/nobody/,
    ],
    [
      'a placeholder',
      french,
      [french, ' et plus.', '{{à traduire}}'],
      /not finished: \{\{à traduire\}\}/,
    ],
    [
      'a comment',
      french,
      [french, ' et plus.', ' et plus.\n\n%% They ask.'],
      /not finished: .*"%%"/,
    ],
    [
      'other blocks than the original has',
      french,
      [french, ' et plus.', ' et plus.\n\nEt puis.'],
      /has 4 blocks, and en\/cases\/pm-v-openai\.md has 3/,
    ],
  ])('refuses %s and changes nothing', (_, file, edit, words) => {
    if (edit) change(...edit);
    const before = [folder.read(french), folder.read(frenchLedger)];
    expect(() => run('2026-02-02', 'accept', file)).toThrow(words);
    expect([folder.read(french), folder.read(frenchLedger)]).toEqual(before);
  });

  it('refuses to write over a ledger that a merge left broken', () => {
    folder.write(frenchLedger, `<<<<<<< HEAD\n${folder.read(frenchLedger)}`);
    expect(() => run('2026-02-02', 'accept', french)).toThrow('line 1');
    expect(() => run('2026-02-02', 'record')).toThrow('line 1');
  });
});

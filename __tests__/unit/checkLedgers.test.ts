import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTranslations } from '@/lib/content/ledger/runTranslations';
import {
  changeContent,
  checkFolder,
  cleanContent,
  type Files,
  listPlaces,
} from '../support/checkFolder';
import { makeContentFolder } from '../support/contentFolder';

const english = 'en/cases/pm-v-openai.md';
const french = 'fr/cases/pm-v-openai.md';
const ledger = '.ledger/en/cases/pm-v-openai.yaml';

/** The clean content with the ledgers that belong to it. */
const recorded: Files = (() => {
  const folder = makeContentFolder(cleanContent);
  runTranslations(['record'], folder.on('2026-01-01'));
  const root = join(folder.contentFolder, '.ledger');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [`.ledger/${name}`, readFileSync(join(root, name), 'utf8')] as const);
  folder.remove();
  return { ...cleanContent, ...Object.fromEntries(files) };
})();

const read = (file: string) => String(recorded[file]);

describe('the check of ledgers', () => {
  it('finds nothing where everything is recorded, nor where nothing is kept', () => {
    expect(Object.keys(recorded)).toHaveLength(12);
    expect(checkFolder(recorded)).toEqual([]);
    expect(checkFolder(cleanContent)).toEqual([]);
  });

  it('finds an original that changed since, at the first block, and says what to run', () => {
    const changed = changeContent(english, 'They ask', 'A new one.\n\nThey asked');
    const findings = checkFolder({ ...recorded, [english]: changed[english] ?? '' });
    expect(listPlaces(findings)).toEqual([`${english}:24:1 ledger-behind`]);
    expect(findings[0]?.message).toContain(
      'changed 2; new 1.1. Run npm run translations -- record',
    );
    expect(findings[0]?.severity).toBe('warning');
  });

  it('finds a block that was removed', () => {
    const changed = changeContent(english, '\n\n![A chart](/img/chart.png)', '');
    const findings = checkFolder({ ...recorded, [english]: changed[english] ?? '' });
    expect(findings.map(({ message }) => message).join()).toContain('removed 3');
  });

  it('finds documents and translations that are not recorded', () => {
    const news = '---\nindex: 1\ntitle: "N"\ncontentType: "news"\neventDate: "2026"\n---\nx\n';
    const others = Object.fromEntries(
      Object.entries(recorded).filter(([file]) => file !== '.ledger/fr/cases/pm-v-openai.yaml'),
    );
    const findings = checkFolder({ ...others, 'en/news/new.md': news });
    expect(listPlaces(findings.filter(({ rule }) => rule === 'ledger-behind'))).toEqual([
      'en/news/new.md:1:1 ledger-behind',
      `${french}:1:1 ledger-behind`,
    ]);
  });

  it('asks nothing of drafts', () => {
    const news =
      '---\nindex: 1\ntitle: "N"\ncontentType: "news"\neventDate: "2026"\ndraft: true\n---\nx\n';
    expect(checkFolder({ ...recorded, 'en/news/new.md': news })).toEqual([]);
  });

  it.each<[why: string, file: string, text: string, place: string]>([
    ['a conflict', ledger, `${read(ledger)}>>>>>>> other\n`, `${ledger}:5:1 ledger`],
    ['a ledger of another kind', ledger, 'follows: 2026-01-01\n', `${ledger}:1:1 ledger`],
    ['no ledger', '.ledger/readme.txt', 'Hello.', '.ledger/readme.txt:1:1 ledger'],
    [
      'a ledger without document',
      '.ledger/en/cases/gone.yaml',
      read(ledger),
      '.ledger/en/cases/gone.yaml:1:1 ledger-stale',
    ],
  ])('finds %s', (_, file, text, place) => {
    expect(listPlaces(checkFolder({ ...recorded, [file]: text }))).toEqual([place]);
  });
});

describe('the check of what is not finished', () => {
  it('finds placeholders and comments where they stand', () => {
    const files = changeContent(
      french,
      'Des utilisateurs poursuivent OpenAI : voir [la plainte](https://example.org/complaint).',
      '{{à traduire}}\n\n%% Users sue.\n%% More.\n\nOui.\n\n%% They ask.',
    );
    const withTitle = String(files[french]).replace('"P.M. v. OpenAI"', '"{{à traduire}}"');
    const findings = checkFolder({ ...files, [french]: withTitle }).filter(({ rule }) =>
      rule.startsWith('unfinished'),
    );
    expect(listPlaces(findings)).toEqual([
      `${french}:2:8 unfinished`,
      `${french}:9:1 unfinished`,
      `${french}:11:1 unfinished`,
    ]);
    expect(findings[2]?.message).toContain('(11, 16)');
  });

  it('finds the year that stands for a date', () => {
    const files = changeContent(english, '["6/28/2023"]', '["1000"]');
    expect(listPlaces(checkFolder(files))).toEqual([`${english}:9:13 unfinished`]);
  });

  it('only warns in a draft and its translation', () => {
    const files = changeContent(english, 'draft: false', 'draft: true');
    const text = String(files[french]).replace(
      'Des utilisateurs',
      '{{à traduire}} Des utilisateurs',
    );
    const findings = checkFolder({ ...files, [french]: text }).filter(
      ({ file }) => file === french,
    );
    expect(listPlaces(findings)).toEqual([`${french}:9:1 unfinished-draft`]);
    expect(findings[0]?.severity).toBe('warning');
  });
});

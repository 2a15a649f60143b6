import Ajv, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { locales } from '@/i18n/locales';
import { dataFiles } from '@/lib/content/dataFiles';
import type { CaseVersion } from '@/lib/content/model';
import { listBuiltVersions } from '../support/listBuiltVersions';
import { type RunningSite, startSite } from '../support/siteServer';

type Texts = Record<string, string>;
type DataRecord = { id: string; title: Texts; url: Texts; markdown: Texts } & Record<
  string,
  unknown
>;

const versions = listBuiltVersions();

let site: RunningSite;
const contents = new Map<string, unknown>();
const validators = new Map<string, ValidateFunction>();

beforeAll(async () => {
  site = await startSite();
  const ajv = new Ajv({ allErrors: true });
  addFormats(ajv);
  for (const { name, path, schema } of dataFiles) {
    const { body } = await site.get(path);
    contents.set(name, name === 'events' ? parse(body, { columns: true }) : JSON.parse(body));
    validators.set(name, ajv.compile(JSON.parse((await site.get(schema)).body)));
  }
});
afterAll(() => site.close());

/** What is wrong with some content by the schema that lies beside it. */
function listFaults(name: string, content: unknown): string[] {
  const validate = validators.get(name);
  validate?.(content);
  return (validate?.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function getFile(name: string): Record<string, unknown> {
  return contents.get(name) as Record<string, unknown>;
}

function listRecords(name: string): DataRecord[] {
  return getFile(name)[name] as DataRecord[];
}

const listRows = () => contents.get('events') as Record<string, string>[];

describe('the open data', () => {
  it.each(dataFiles)('$path follows the schema beside it', ({ name }) => {
    expect(listFaults(name, contents.get(name))).toEqual([]);
  });

  it.each(['cases', 'questions', 'terms'])('%s would be found out with a fault', (name) => {
    const file = getFile(name);
    const [first, ...others] = listRecords(name);
    const change = (record: object) => ({ ...file, [name]: [record, ...others] });
    const { title, ...untitled } = first ?? { title: {} };
    for (const broken of [
      { ...file, schemaVersion: 2 },
      { ...file, licence: undefined },
      { ...file, asOf: 'yesterday' },
      change(untitled),
      change({ ...first, title: { ...title, de: 'x' } }),
      change({ ...first, surplus: 1 }),
      change({ ...first, url: { en: 'no address' } }),
      change({ ...first, notes: [{ id: 'x' }] }),
    ]) {
      expect(listFaults(name, JSON.parse(JSON.stringify(broken)))).not.toEqual([]);
    }
  });

  it('would be found out with a fault in the table of events', () => {
    const [first, ...others] = listRows();
    for (const broken of [
      { ...first, kind: 'unknown' },
      { ...first, date: '24 May 2024' },
      { ...first, surplus: '' },
      { ...first, source: 'no address' },
    ]) {
      expect(listFaults('events', [broken, ...others])).not.toEqual([]);
    }
  });

  it('holds every document once, with the texts of all languages that it has', () => {
    const kinds = { cases: 'case', questions: 'question', terms: 'term' } as const;
    for (const [name, kind] of Object.entries(kinds)) {
      const own = versions.filter((version) => version.kind === kind);
      const records = listRecords(name);
      const keys = new Set(own.map(({ key }) => key));
      expect(records.map(({ id }) => id).sort()).toEqual([...keys].sort());
      for (const { key, locale, title } of own) {
        expect(records.find(({ id }) => id === key)?.title[locale]).toBe(title);
      }
    }
  });

  it('says a licence, a version and the day up to which it holds', () => {
    const edited = versions.flatMap(({ edited, kind }) =>
      kind === 'case' && edited ? [edited] : [],
    );
    const notes = versions.flatMap(({ kind, notes }) => (kind === 'case' ? notes : []));
    const newest = [...edited, ...notes.map(({ date }) => date)].sort().at(-1);
    expect(getFile('cases')).toMatchObject({
      schemaVersion: 1,
      asOf: newest,
      licence: { url: 'https://creativecommons.org/licenses/by/4.0/' },
      languages: locales,
    });
  });

  it('names pages and copies that are there, and records that are there', async () => {
    const all = ['cases', 'questions', 'terms'].flatMap(listRecords);
    for (const { url, markdown } of all) {
      for (const address of [...Object.values(url), ...Object.values(markdown)]) {
        const path = new URL(address).pathname;
        expect([path, (await site.get(path)).status]).toEqual([path, 200]);
      }
    }
    const caseIds = listRecords('cases').map(({ id }) => id);
    for (const { relatedCases } of [...listRecords('questions'), ...listRecords('terms')]) {
      expect(caseIds).toEqual(expect.arrayContaining(relatedCases as string[]));
    }
    const questionIds = listRecords('questions').map(({ id }) => id);
    for (const { relatedQuestions } of listRecords('cases')) {
      expect(questionIds).toEqual(expect.arrayContaining(relatedQuestions as string[]));
    }
  });

  it('has the words of every code that it uses, in all languages', () => {
    const { labels } = getFile('cases') as { labels: Record<string, Record<string, Texts>> };
    for (const record of listRecords('cases')) {
      const { events, status } = record as unknown as Pick<CaseVersion, 'events' | 'status'>;
      for (const { kind } of events) {
        expect(Object.keys(labels['eventKind']?.[kind] ?? {})).toEqual([...locales]);
      }
      expect(labels['caseState']?.[status?.state ?? 'pending']?.['fr']).toBeTruthy();
      expect(status?.asOf).toBeTruthy();
    }
  });

  it('lists every event of every case in its table, as precisely as it is known', () => {
    const wanted = versions.flatMap((version) =>
      version.kind === 'case' && version.locale === version.original
        ? version.events.map(({ date, id, text }) => [version.key, id, date, text])
        : [],
    );
    const rows = listRows().map((row) => [row['case'], row['event'], row['date'], row['text_en']]);
    expect(rows.sort()).toEqual(wanted.sort());
    expect(rows.length).toBeGreaterThanOrEqual(10);
    const months = listRows().filter(({ date }) => date?.length === 7);
    expect(months.length).toBeGreaterThan(0);
    expect(months.every((row) => row['date_precision'] === 'month')).toBe(true);
  });

  it('tells which cases have moved since an answer was checked', () => {
    const [question] = listRecords('questions') as unknown as { moved: { case: string }[] }[];
    expect(question?.moved.map((move) => move.case).sort()).toEqual([
      'at-et-al-v-openai',
      'pm-v-openai',
    ]);
  });

  it('can be read by the pages of other sites, and says what it is', async () => {
    const types = [
      'application/json',
      'application/json',
      'text/csv;charset=utf-8',
      'application/json',
    ];
    for (const [at, { path, schema }] of dataFiles.entries()) {
      for (const [address, type] of [
        [path, types[at]],
        [schema, 'application/json'],
      ] as const) {
        const { headers, status } = await site.get(address);
        expect([
          address,
          status,
          headers['content-type'],
          headers['access-control-allow-origin'],
        ]).toEqual([address, 200, type, '*']);
      }
    }
    expect((await site.get('/en')).headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('the page of the open data', () => {
  it.each(['/en/data', '/fr/donnees'])('%s leads to every file and its schema', (address) => {
    const html = site.readHtml(address);
    for (const { path, schema } of dataFiles) {
      expect(html).toContain(`href="${path}"`);
      expect(html).toContain(`href="${schema}"`);
    }
  });

  it.each(['/en/data', '/fr/donnees'])(
    '%s explains the fields that it names as the files have them',
    (address) => {
      const named = [...site.readHtml(address).matchAll(/<code>([a-zA-Z]+)<\/code>/g)].map(
        ([, name = '']) => name,
      );
      const fields = new Set(
        ['cases', 'questions', 'terms'].flatMap((name) => [
          ...Object.keys(getFile(name)),
          ...listRecords(name).flatMap((record) => Object.keys(record)),
        ]),
      );
      const words = ['en', 'fr', 'state'];
      expect(named.length).toBeGreaterThan(10);
      expect(named.filter((name) => !fields.has(name) && !words.includes(name))).toEqual([]);
    },
  );
});

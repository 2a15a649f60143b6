import { locales } from '@/i18n/locales';
import { getCompanionPath } from '@/lib/content/companionFiles';
import { getDocumentPath } from '@/lib/content/documentPath';
import { getPlainText } from '@/lib/text/plainText';
import { listBuiltVersions } from '../support/listBuiltVersions';
import { type RunningSite, startSite } from '../support/siteServer';

const versions = listBuiltVersions();

let site: RunningSite;
const copies = new Map<string, string>();

beforeAll(async () => {
  site = await startSite();
  for (const version of versions) {
    const path = getCompanionPath(version, 'md');
    const { body, headers, status } = await site.get(path);
    expect([path, status, headers['content-type']]).toEqual([
      path,
      200,
      'text/markdown;charset=utf-8',
    ]);
    copies.set(version.file, body);
  }
});
afterAll(() => site.close());

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('the Markdown copy of every document', () => {
  it('holds its title, and its text word for word', () => {
    const faults = versions.filter(({ body, file, lineBreaks, title }) => {
      const copy = copies.get(file) ?? '';
      const text = copy.slice(copy.indexOf('\n---\n') + 5);
      const isWhole = squeeze(getPlainText(text)) === squeeze(getPlainText(body));
      return !copy.startsWith(`# ${title}\n`) || !(isWhole || lineBreaks);
    });
    expect(faults.map(({ file }) => file)).toEqual([]);
  });

  it('has whole addresses alone, and those of the site lead to what is there', async () => {
    const links = new Map<string, string>();
    for (const [file, copy] of copies) {
      for (const [, link = ''] of copy.matchAll(/\]\(<?([^)>\s]*)/g)) links.set(link, file);
    }
    expect(links.size).toBeGreaterThan(50);
    expect([...links.keys()].filter((link) => !/^(https?:\/\/|mailto:)/.test(link))).toEqual([]);
    const { origin } = new URL([...links.keys()].find((link) => link.endsWith('.md')) ?? '');
    for (const link of [...links.keys()].filter((each) => each.startsWith(`${origin}/`))) {
      expect([link, (await site.get(new URL(link).pathname)).status]).toEqual([link, 200]);
    }
  });

  it('is named by its page, and leads to it and to the other languages', () => {
    for (const version of versions) {
      const copy = copies.get(version.file) ?? '';
      const page = getDocumentPath(version, version.locale);
      expect(copy).toContain(`${page}>`);
      expect(site.readHtml(page)).toMatch(
        new RegExp(`<link rel="alternate" type="text/markdown" href="[^"]*${page}.md">`),
      );
      for (const other of versions.filter(
        ({ key, kind }) => key === version.key && kind === version.kind,
      )) {
        if (other !== version) expect(copy).toContain(getCompanionPath(other, 'md'));
      }
    }
  });

  it('never gives a status without its day, nor an answer without how certain it is', () => {
    expect(copies.get('en/cases/at-et-al-v-openai.md')).toMatch(/leave to amend.*24\u00A0May 2024/);
    const answer =
      copies.get(
        'fr/questions/when-i-use-genai-products-like-chatgpt-can-they-collect-my-data.md',
      ) ?? '';
    expect(squeeze(answer)).toContain('Degré de certitude** : 4 sur 5 · Probable');
    expect(squeeze(answer)).toContain('2 des 3 affaires liées ont évolué');
  });

  it('tells what happened in a case, with its sources', () => {
    const copy = copies.get('fr/cases/at-et-al-v-openai.md') ?? '';
    expect(squeeze(copy)).toContain('## Ce qui s’est passé');
    expect(copy).toContain('(<https://ciplawyer.cn/html_e/Highlights/20240527/153684.shtml>)');
  });
});

describe('the guide for language models', () => {
  it.each(locales)(
    'in "%s" lists every document of the language, with its copy',
    async (locale) => {
      const { body, headers, status } = await site.get(`/${locale}/llms.txt`);
      expect([status, headers['content-type']]).toEqual([200, 'text/plain;charset=utf-8']);
      expect(body).toMatch(/^# Dossier\n\n> \S/);
      const own = versions.filter((version) => version.locale === locale);
      expect(
        own.filter((version) => !body.includes(`${getCompanionPath(version, 'md')})`)),
      ).toEqual([]);
      const others = versions.filter((version) => version.locale !== locale);
      expect(others.filter((version) => body.includes(getCompanionPath(version, 'md')))).toEqual(
        [],
      );
    },
  );

  it('stands in every language behind one address', async () => {
    const { body, status } = await site.get('/llms.txt');
    expect(status).toBe(200);
    for (const locale of locales) expect(body).toContain(`/${locale}/llms.txt)`);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { parsePage } from '@/delivery/page/parsePage';
import { type RunningSite, startSite } from '../support/siteServer';

let site: RunningSite;

beforeAll(async () => {
  site = await startSite();
});

afterAll(() => site.close());

function listElements(html: string, tagName: string): Element[] {
  const found: Element[] = [];
  visit(parsePage(html), 'element', (element) => {
    if (element.tagName === tagName) found.push(element);
  });
  return found;
}

function listPages(): [string, string][] {
  const files = readdirSync(site.folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.html'))
    .map((file) => [file, readFileSync(join(site.folder, file), 'utf8')]);
}

/** What a script is: its kind, or the name of our module; a foreign one by its address or text. */
function nameScript({ children, properties }: Element): string {
  const name = properties['dataModule'] ?? properties['type'];
  if (typeof name === 'string') return name;
  const [text] = children;
  return `foreign: ${String(properties['src'] ?? (text?.type === 'text' ? text.value : '')).slice(0, 80)}`;
}

describe('the scripts of the built pages', () => {
  it('are the expected ones: speculation rules as data, one module of ours', () => {
    const expected = new Set(['speculationrules', 'languageSwitch', 'application/ld+json']);
    const unexpected = listPages().flatMap(([file, html]) =>
      listElements(html, 'script')
        .map(nameScript)
        .filter((name) => !expected.has(name))
        .map((name) => `${file}: ${name}`),
    );
    expect(unexpected).toEqual([]);
  });

  it('stand in the pages with a switch, so that the list above means something', () => {
    const names = listElements(site.readHtml('/en/cases/pm-v-openai'), 'script').map(nameScript);
    expect(names).toEqual(['application/ld+json', 'speculationrules', 'languageSwitch']);
  });
});

describe('what Next leaves behind', () => {
  it('is nothing but one stylesheet in the head', () => {
    for (const [file, html] of listPages()) {
      expect([file, listElements(html, 'style').length]).toEqual([file, 1]);
      expect([file, html.match(/_next|data-precedence|__next_f|<!--\$/)?.[0]]).toEqual([
        file,
        undefined,
      ]);
    }
  });

  it('is no file of its runtime', () => {
    const files = readdirSync(site.folder, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /(^|\/)_next|_not-found|__next\.|\.rsc$/.test(file))).toEqual([]);
  });

  it('is the same stylesheet on every page', () => {
    const sheets = listPages().map(([, html]) => /<style>(.*?)<\/style>/s.exec(html)?.[1]);
    expect(new Set(sheets).size).toBe(1);
  });
});

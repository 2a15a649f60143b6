import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { setStage } from '../support/setStage';
import { startSite } from '../support/siteServer';

const stage = setStage(startSite);

const questionKey = 'when-i-use-genai-products-like-chatgpt-can-they-collect-my-data';
const newsKey = 'deux-ingenieurs-poursuivent-openai-et-microsoft';

/** The founding documents and their translations: file below content/, address. */
const documents = [
  ['en/cases/pm-v-openai.md', '/en/cases/pm-v-openai'],
  ['fr/cases/pm-v-openai.md', '/fr/affaires/pm-v-openai'],
  [`en/questions/${questionKey}.md`, `/en/questions/${questionKey}`],
  [
    `fr/questions/${questionKey}.md`,
    '/fr/questions/ia-generative-peuvent-ils-recueillir-mes-donnees',
  ],
  [`fr/news/${newsKey}.md`, `/fr/actualites/${newsKey}`],
  [`en/news/${newsKey}.md`, '/en/news/two-engineers-sue-openai-and-microsoft'],
] as const;

const [, , [englishFile, englishQuestion], [, frenchQuestion]] = documents;

/** The body of a document, read from its file without any part of the project. */
function readBody(file: string): Root {
  const text = readFileSync(join('content', file), 'utf8');
  const body = text.replace(/^---\n.*?\n---\n/s, '');
  return unified().use(remarkParse).use(remarkGfm).parse(body);
}

/** A text without spaces, which typography may set in another way. */
const squeeze = (text: string) => text.replace(/\s+/g, '');

function listNodes(tree: Root, type: Nodes['type']): Nodes[] {
  const found: Nodes[] = [];
  visit(tree, type, (node) => void found.push(node));
  return found;
}

describe.each(documents)('content/%s', (file, address) => {
  it('stands on its page word for word', async () => {
    await stage.page.goto(stage.site.origin + address);
    const shown = await stage.page.evaluate(() => {
      const body = document.querySelector('.prose')?.cloneNode(true);
      if (!(body instanceof HTMLElement)) return '';
      for (const number of body.querySelectorAll('.block-number')) number.remove();
      return body.textContent ?? '';
    });
    const written = squeeze(toString(readBody(file)));
    expect(written.length).toBeGreaterThan(1000);
    expect(squeeze(shown)).toBe(written);
  });

  it('keeps its links out of the site as they are written', async () => {
    await stage.page.goto(stage.site.origin + address);
    const shown = await stage.page.evaluate(() =>
      [...document.querySelectorAll('.prose a:not(.block-number)')].map((link) =>
        link.getAttribute('href'),
      ),
    );
    const written = listNodes(readBody(file), 'link').flatMap((node) =>
      node.type === 'link' && /^https?:/.test(node.url) ? [node.url] : [],
    );
    expect(shown.filter((href) => href?.startsWith('http'))).toEqual(written);
  });
});

describe('the founding question', () => {
  it('keeps the fragments that show a reader the words of a source', async () => {
    const written = listNodes(readBody(englishFile), 'link').filter(
      (node) => node.type === 'link' && node.url.includes('#:~:text='),
    );
    for (const address of [englishQuestion, frenchQuestion]) {
      await stage.page.goto(stage.site.origin + address);
      const shown = await stage.page.locator('.prose a[href*="#:~:text="]').count();
      expect([address, shown]).toEqual([address, written.length]);
    }
    expect(written.length).toBeGreaterThan(2);
  });

  it.each([
    [englishQuestion, '/en/cases/pm-v-openai'],
    [frenchQuestion, '/fr/affaires/pm-v-openai'],
  ])(
    'leads by its empty link to the case in the reader’s language: %s',
    async (address, target) => {
      await stage.page.goto(stage.site.origin + address);
      await stage.page.locator('.prose a', { hasText: 'P.M. v. OpenAI' }).first().click();
      await stage.page.waitForURL(stage.site.origin + target);
      expect((await stage.page.textContent('h1'))?.replace(/\s/g, ' ')).toContain('P.M. v. OpenAI');
    },
  );

  it.each([
    [englishQuestion, ['4 of 5 · Likely — non-BIPA claims', '2 of 5 · Uncertain — BIPA claims']],
    [
      frenchQuestion,
      [
        '4 sur 5 · Probable — demandes hors BIPA',
        '2 sur 5 · Incertain — demandes fondées sur la BIPA',
      ],
    ],
  ])('shows how certain it is in two meters with words: %s', async (address, words) => {
    await stage.page.goto(stage.site.origin + address);
    const meters = stage.page.locator('main [role=meter]');
    const read = await meters.evaluateAll((all) =>
      all.map((meter) => [
        meter.getAttribute('aria-valuenow'),
        meter.getAttribute('aria-valuetext'),
        meter.nextElementSibling?.textContent,
      ]),
    );
    expect(read).toEqual([
      ['4', words[0], words[0]],
      ['2', words[1], words[1]],
    ]);
  });

  it('shows the short answer larger than anything else', async () => {
    await stage.page.goto(stage.site.origin + englishQuestion);
    const sizes = await stage.page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((element) =>
          [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
        )
        .map((element) => [parseFloat(getComputedStyle(element).fontSize), element.textContent]),
    );
    const [[largest, text] = [], [second] = []] = sizes.sort((a, b) => Number(b[0]) - Number(a[0]));
    expect(text).toBe('Probably yes.');
    expect(Number(largest)).toBeGreaterThan(Number(second));
  });
});

describe('the founding news', () => {
  it('has a numbered block for each of its lines, as in its translation', async () => {
    const lines = readFileSync(`content/fr/news/${newsKey}.md`, 'utf8')
      .replace(/^---\n.*?\n---\n/s, '')
      .split('\n')
      .filter((line) => line.trim() !== '');
    const addresses = documents.slice(4).map(([, address]) => address);
    for (const address of addresses) {
      await stage.page.goto(stage.site.origin + address);
      const ids = await stage.page
        .locator('.prose .block')
        .evaluateAll((all) => all.map(({ id }) => id));
      expect(ids).toEqual(lines.map((_, at) => `p${at + 1}`));
    }
  });
});

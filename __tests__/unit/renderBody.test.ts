import { renderBody } from '@/lib/text/renderBody';
import { catchBodyError, renderContent, renderOptions } from '../support/renderText';

const allBlocks = `A paragraph.

## A heading

- a list
- of two items

> a quotation

| a | table |
| - | ----- |
| b | row   |

---

\`\`\`
code
\`\`\`

![an image](/img/x.png)
`;

describe('renderBody blocks', () => {
  test('numbers paragraphs, lists, quotations, tables, code and images, but no headings or rules', () => {
    const { html, blocks } = renderBody(allBlocks, renderOptions);
    expect(blocks).toBe(6);
    expect([...html.matchAll(/class="block" id="(p\d+)"><(\w+)/g)].map((m) => m.slice(1))).toEqual([
      ['p1', 'p'],
      ['p2', 'ul'],
      ['p3', 'blockquote'],
      ['p4', 'div'],
      ['p5', 'pre'],
      ['p6', 'p'],
    ]);
    expect(html).toContain('\n<hr>\n');
  });

  test('puts the number after the text, as a link to the block with a name', () => {
    expect(renderBody('One.', renderOptions).html).toBe(
      '<div class="block" id="p1"><p>One.</p>' +
        '<a class="block-number" href="#p1" aria-label="Paragraph 1">1</a></div>',
    );
  });

  test('takes numbers that are given', () => {
    const { html } = renderBody('a\n\nb\n\nc', { ...renderOptions, numbers: ['1', '1.1', '3'] });
    expect(html.match(/id="[^"]+"/g)).toEqual(['id="p1"', 'id="p1.1"', 'id="p3"']);
    expect(html).toContain(
      '<a class="block-number" href="#p1.1" aria-label="Paragraph 1.1">1.1</a>',
    );
  });

  test.each([[['1']], [['1', '2', '3']], [['1', '"x']]])(
    'refuses the numbers %j for two blocks',
    (numbers) => {
      expect(
        catchBodyError(() => renderBody('a\n\nb', { ...renderOptions, numbers })),
      ).toMatchObject({
        name: 'BodyError',
        line: 3,
      });
    },
  );

  test('marks labels that are in another language than the text', () => {
    const labels = { ...renderOptions.labels, locale: 'fr' as const };
    const { html } = renderBody('| a |\n| - |\n| b[^1] |\n\n[^1]: c', { ...renderOptions, labels });
    expect(html).toMatch(/<a class="block-number"[^>]* lang="fr">1</);
    expect(html).toMatch(/role="region"[^>]* lang="fr"><table lang="en">/);
    expect(html).toContain('<h2 lang="fr" id="footnote-label">Footnotes</h2>');
    expect(html).toMatch(/data-footnote-backref" lang="fr">/);
  });
});

describe('renderBody with lineBreaks', () => {
  const lineBreaks = 'paragraphs';

  test('makes each line a block', () => {
    const body = 'Selon les plaignants.\nLa plainte souligne.\n\nLes plaignants réclament.';
    const { html, blocks } = renderBody(body, { ...renderOptions, lineBreaks });
    expect(blocks).toBe(3);
    expect(html).toContain('<div class="block" id="p2"><p>La plainte souligne.</p>');
  });

  test('keeps lists, tables and code whole', () => {
    const body = '- a\n- b\n\n|x|\n|-|\n|y|\n\n```\nc\nd\n```';
    expect(renderBody(body, { ...renderOptions, lineBreaks }).blocks).toBe(3);
  });

  test('carries emphasis and links over to the next line, and drops hard breaks', () => {
    expect(renderContent('a *b\nc* [d\ne](/x)\\\nf', { lineBreaks })).toBe(
      '<p>a <em>b</em></p>\n<p><em>c</em> <a href="/x">d</a></p>\n<p><a href="/x">e</a></p>\n<p>f</p>',
    );
  });

  test('reads Windows line ends', () => {
    expect(renderBody('a\r\nb', { ...renderOptions, lineBreaks }).blocks).toBe(2);
  });
});

describe('renderBody headings', () => {
  test('have neutral ids in order and are listed as plain text', () => {
    const { html, headings } = renderBody(
      '## *Qui* est `visé` ?\n\na\n\n### Pourquoi[^1]\n\n[^1]: b',
      {
        ...renderOptions,
        locale: 'fr',
      },
    );
    expect(headings).toEqual([
      { id: 's1', depth: 2, text: 'Qui est visé\u202F?' },
      { id: 's2', depth: 3, text: 'Pourquoi' },
    ]);
    expect(html).toContain('<h2 id="s1"><em>Qui</em> est <code>visé</code>\u202F?</h2>');
  });
});

describe('renderBody tables and lists', () => {
  test('wraps a table so that it scrolls by itself, with a name', () => {
    expect(renderContent('| a | b |\n| - | -: |\n| c | d |')).toBe(
      '<div class="table-scroll" role="region" tabindex="0" aria-label="Paragraph 1"><table>\n' +
        '<thead>\n<tr>\n<th scope="col">a</th>\n<th align="right" scope="col">b</th>\n</tr>\n</thead>\n' +
        '<tbody>\n<tr>\n<td>c</td>\n<td align="right">d</td>\n</tr>\n</tbody>\n</table></div>',
    );
  });

  test('names the boxes of a task list by their text', () => {
    const html = renderContent('- [x] done *well*\n- [ ] open');
    expect(html).toContain(
      '<label><input type="checkbox" checked disabled> done <em>well</em></label>',
    );
    expect(html).toContain('<label><input type="checkbox" disabled> open</label>');
  });

  test('keeps a loose list one block with paragraphs', () => {
    const { html, blocks } = renderBody('3. **Inputs**: a\n\n4. **Metadata**: b', renderOptions);
    expect(blocks).toBe(1);
    expect(html).toContain('<ol start="3">\n<li>\n<p><strong>Inputs</strong>: a</p>\n</li>');
  });

  test('knows strikethrough and addresses without brackets', () => {
    expect(renderContent('~~old~~ https://example.org/x')).toBe(
      '<p><del>old</del> <a href="https://example.org/x">https://example.org/x</a></p>',
    );
  });
});

describe('renderBody footnotes', () => {
  const body = 'a[^z] b[^note] c[^z]\n\n[^note]: Second.\n[^z]: First[^deep].\n[^deep]: Third.';
  const html = renderContent(body);

  test('have neutral ids in the order of their calls', () => {
    expect(html.match(/ id="[^"]+"/g)?.map((id) => id.slice(5, -1))).toEqual([
      ...['fnref-1', 'fnref-2', 'fnref-1-2', 'footnote-label'],
      ...['fn-1', 'fnref-3', 'fn-2', 'fn-3'],
    ]);
  });

  test('lead to their text and back, with names in the reader’s language', () => {
    expect(html).toContain('<h2 id="footnote-label">Footnotes</h2>');
    expect(html).toContain(
      'a<sup><a href="#fn-1" id="fnref-1" aria-describedby="footnote-label">1</a></sup>',
    );
    expect(html).toContain(
      '<a href="#fnref-2" aria-label="Back to call 2" class="data-footnote-backref">',
    );
    expect(html).toContain('href="#fnref-1-2" aria-label="Back to call 1-2"');
  });

  test('are no blocks', () => {
    expect(renderBody(body, renderOptions).blocks).toBe(1);
  });
});

describe('renderBody phrases in another language', () => {
  test('carry their language', () => {
    expect(renderContent('la :lang[*fair* use ?]{en} ?', { locale: 'fr' })).toBe(
      '<p>la <span lang="en"><em>fair</em> use ?</span>\u202F?</p>',
    );
  });

  test.each([
    ':lang[words]',
    ':lang[]{en}',
    ':lang[words]{en fr}',
    ':lang[words]{lang=en}',
    ':lang[words',
  ])('are refused when written as %s', (phrase) => {
    expect(catchBodyError(() => renderContent(`a ${phrase} b`))).toMatchObject({
      line: 1,
      column: 3,
      reason: expect.stringContaining(':lang[words]{en}'),
    });
  });

  test.each([
    '19:30',
    ':smile',
    ':smile: b',
    'a:b',
    '::note',
    ':::box',
    ':note[c]',
    ':a[b]{c=d}',
    '::leaf[a]{b}',
  ])('leave what only looks like one as it is: %s', (text) => {
    expect(renderContent(text)).toBe(`<p>${text}</p>`);
    expect(renderContent(`x ${text} y`)).toBe(`<p>x ${text} y</p>`);
  });

  test('take nothing out of links and footnotes that follow a colon', () => {
    expect(renderContent('see:here[x](/y)')).toBe('<p>see:here<a href="/y">x</a></p>');
    expect(renderContent('at:b[^1]\n\n[^1]: c')).toContain('at:b<sup>');
  });

  test('can be written as text with a backslash', () => {
    expect(renderContent('\\:lang[x]{en}')).toBe('<p>:lang[x]{en}</p>');
  });
});

describe('renderBody links and images', () => {
  test('hands address and text to the resolver', () => {
    const resolveLink = jest.fn(() => ({ kind: 'link', href: '/fr/x', hrefLang: 'fr' }) as const);
    expect(renderContent('[*P.M.* v. OpenAI]()', { resolveLink })).toBe(
      '<p><a href="/fr/x" hreflang="fr"><em>P.M.</em> v.\u00A0OpenAI</a></p>',
    );
    expect(resolveLink).toHaveBeenCalledWith({ url: '', text: 'P.M. v. OpenAI' });
  });

  test('keeps text fragments exactly', () => {
    const href = 'https://example.org/a/#:~:text=At%20Stake,Act%20(BIPA).%E2%80%9D';
    expect(renderContent(`[a](${href})`)).toBe(`<p><a href="${href}">a</a></p>`);
  });

  test('names a broken link with its place and the reason', () => {
    const resolveLink = () => ({ kind: 'broken', reason: 'No such document.' }) as const;
    const error = catchBodyError(() => renderContent('a\n\nb [c](d.md)', { resolveLink }));
    expect(error).toMatchObject({
      name: 'BodyError',
      line: 3,
      column: 3,
      reason: 'No such document.',
    });
    expect(error.message).toBe('line 3, column 3 of the text: No such document.');
  });

  test('shows only the text of a link that the resolver takes away', () => {
    expect(renderContent('a [b *c*](d) e', { resolveLink: () => ({ kind: 'text' }) })).toBe(
      '<p>a b <em>c</em> e</p>',
    );
  });

  test('resolves links that name a definition', () => {
    expect(renderContent('[a][x] ![b][y]\n\n[x]: /c\n[y]: /d.png "e"')).toBe(
      '<p><a href="/c">a</a> <img src="/d.png" alt="b" title="e" loading="lazy"></p>',
    );
  });
});

describe('renderBody on the founding texts', () => {
  test('renders citations, brackets and empty links of the English question', () => {
    const body =
      'The policy can disclose “to [their] affiliates” (§ 15(a)). [P.M. v. OpenAI]() and A.T. v. OpenAI, for example.';
    const resolveLink = ({ text }: { text: string }) =>
      ({ kind: 'link', href: `/en/cases/${text.length}` }) as const;
    expect(renderContent(body, { resolveLink })).toBe(
      '<p>The policy can disclose “to [their] affiliates” (§\u00A015(a)). ' +
        '<a href="/en/cases/14">P.M. v.\u00A0OpenAI</a> and A.T. v.\u00A0OpenAI, for example.</p>',
    );
  });

  test('leaves the quotation marks of the French news as written', () => {
    expect(
      renderContent('Les avocats espèrent rendre les “Big AI” responsables.', { locale: 'fr' }),
    ).toBe('<p>Les avocats espèrent rendre les “Big AI” responsables.</p>');
  });
});

import { renderPlainBody } from '@/lib/text/renderPlainBody';
import type { ResolveLink } from '@/lib/text/renderBody';
import { writePlainMarkdown } from '@/lib/text/writePlainMarkdown';

const origin = 'https://dossier.example';

const resolveLink: ResolveLink = ({ url, text }) => {
  if (url === 'contact:') return { kind: 'text' };
  if (url === '../nowhere.md') return { kind: 'broken', reason: 'leads nowhere' };
  if (url === '') return { kind: 'link', href: `${origin}/en/cases/${text.toLowerCase()}` };
  return { kind: 'link', href: url.replace('../cases/a.md', `${origin}/en/cases/a`) };
};
const resolveImage = (address: string) => (address.startsWith('/') ? origin + address : address);

const write = (markdown: string, lineBreaks?: 'paragraphs') =>
  writePlainMarkdown(markdown, { resolveLink, resolveImage, lineBreaks });

describe('a body as plain Markdown', () => {
  it.each([
    ['a link to a file', '[A *v.* B](../cases/a.md#p3)', `[A *v.* B](${origin}/en/cases/a#p3)`],
    [
      'one with a title',
      '[A](../cases/a.md "So \\"it\\" is")',
      `[A](${origin}/en/cases/a "So \\"it\\" is")`,
    ],
    [
      'an empty link',
      'See [A]() and [B]().',
      `See [A](${origin}/en/cases/a) and [B](${origin}/en/cases/b).`,
    ],
    ['a link that is none here', '[Write *to* us](contact:).', 'Write *to* us.'],
    [
      'a link elsewhere',
      '[x](https://a.example/(b)) <https://c.example>',
      '[x](https://a.example/(b)) <https://c.example>',
    ],
    ['a picture', '![A [b]](/img/a.png "c")', `![A \\[b\\]](${origin}/img/a.png "c")`],
    [
      'a picture in a link',
      '[![a](/b.png)](../cases/a.md)',
      `[![a](${origin}/b.png)](${origin}/en/cases/a)`,
    ],
    ['a phrase in another language', 'So :lang[fair *use*]{en} it is.', 'So fair *use* it is.'],
    ['a link in such a phrase', ':lang[a [b](../cases/a.md)]{en}', `a [b](${origin}/en/cases/a)`],
    [
      'all else',
      '| a | b |\n| - | - |\n| `c` | [^1] |\n\n[^1]: Note.',
      '| a | b |\n| - | - |\n| `c` | [^1] |\n\n[^1]: Note.',
    ],
  ])('has, of %s, what can be read anywhere', (_, markdown, wanted) => {
    expect(write(markdown)).toBe(wanted);
  });

  it('parts lines that are paragraphs', () => {
    expect(write('One.\nTwo [A]().\n\nThree.', 'paragraphs')).toBe(
      `One.\n\nTwo [A](${origin}/en/cases/a).\n\nThree.`,
    );
    expect(write('One.\nTwo.')).toBe('One.\nTwo.');
  });

  it('reads lines of any ending', () => {
    expect(write('[A]()\r\n\r\n[B]()')).toBe(
      `[A](${origin}/en/cases/a)\n\n[B](${origin}/en/cases/b)`,
    );
  });

  it('refuses a link that leads nowhere', () => {
    expect(() => write('[x](../nowhere.md)')).toThrow('leads nowhere');
  });
});

describe('a body as HTML for feeds', () => {
  const render = (markdown: string) =>
    renderPlainBody(markdown, {
      locale: 'fr',
      resolveLink,
      resolveAddress: (address) =>
        address.startsWith('#') ? `${origin}/fr/a${address}` : resolveImage(address),
      labels: { block: String, footnotes: 'Notes', backToText: String },
    });

  it('has whole addresses, and neither numbers nor parts of a page', () => {
    const html = render('Un [lien]() et ![image](/img/a.png)\n\nDeux.[^1]\n\n[^1]: Note.');
    expect(html).toContain(`<a href="${origin}/en/cases/lien">`);
    expect(html).toContain(`<img src="${origin}/img/a.png" alt="image">`);
    expect(html).not.toMatch(/block|loading|href="[#/]/);
    expect(html).toContain(`href="${origin}/fr/a#fn-1"`);
  });

  it('is set by the norm of its language', () => {
    expect(render('Quoi ?')).toBe('<p>Quoi\u202F?</p>');
  });

  it('keeps nothing that could run', () => {
    expect(() => render('[x](javascript:alert)')).toThrow();
    expect(() => render('<script>')).toThrow();
  });
});

import type { RenderOptions } from '@/lib/text/renderBody';
import { renderBody } from '@/lib/text/renderBody';
import { writeHtml } from '@/lib/text/writeHtml';
import { catchBodyError, renderContent, renderOptions } from '../support/renderText';

function fail(markdown: string, options: Partial<RenderOptions> = {}) {
  return catchBodyError(() => renderBody(markdown, { ...renderOptions, ...options }));
}

describe('renderBody refuses', () => {
  test.each([
    ['a <b>c</b>', 1, 3],
    ['a\n\n<div>\nb\n</div>', 3, 1],
    ['a <!-- b -->', 1, 3],
    ['> a <script>b</script>', 1, 5],
    ['<img src=x onerror=alert(1)>', 1, 1],
  ])('raw HTML, with its place: %j', (markdown, line, column) => {
    expect(fail(markdown)).toMatchObject({
      name: 'BodyError',
      line,
      column,
      reason: expect.stringMatching(/^Raw HTML/),
    });
  });

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'javascript&colon;alert(1)',
    '&#106;avascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:x',
    'tel:+1',
  ])('a link to %s, even if the resolver lets it pass', (url) => {
    expect(fail(`a [b](${url})`)).toMatchObject({ line: 1, column: 3 });
  });

  test('an odd protocol that comes from the resolver, also with spaces in it', () => {
    const resolveLink = () => ({ kind: 'link', href: ' java\tscript:alert(1)' }) as const;
    expect(fail('[a](b)', { resolveLink }).reason).toContain('only http, https, mailto');
  });

  test('an address in angle brackets with an odd protocol', () => {
    expect(fail('<javascript:alert(1)>')).toMatchObject({ line: 1, column: 1 });
  });

  test('an image without alternative text', () => {
    expect(fail('a\n\n![](/x.png)')).toMatchObject({
      line: 3,
      column: 1,
      reason: expect.stringContaining('alternative text'),
    });
  });

  test('an image from a data address', () => {
    expect(fail('![a](data:image/svg+xml,x)').reason).toContain('The image comes from');
  });

  test('a link without text', () => {
    expect(fail('[](/x)').reason).toContain('has no text');
  });

  test.each([
    ['a\nb\u0008', 2, 2, 'U+0008'],
    ['a\u0000', 1, 2, 'U+0000'],
    ['a\u0085', 1, 2, 'U+0085'],
    ['\uD800', 1, 1, 'U+D800'],
    ['a\u2028b', 1, 2, 'U+2028'],
    ['\uFEFFa', 1, 1, 'U+FEFF'],
  ])('the invisible character in %j', (markdown, line, column, name) => {
    expect(fail(markdown)).toMatchObject({ line, column, reason: expect.stringContaining(name) });
  });

  test.each([
    ['a[^1]', 'There is no footnote [^1]'],
    ['a\n\n[^1]: b', 'Nothing calls the footnote [^1]'],
    ['a[^1]\n\n[^1]: b\n\n[^1]: c', 'The footnote [^1] is defined twice'],
    ['a\n\n[b]: c', 'Nothing refers to "[b]:"'],
    ['[b]\n\n[b]: c\n[b]: d', '"[b]:" is defined twice'],
  ])('what would be lost or left dangling: %j', (markdown, reason) => {
    expect(fail(markdown).reason).toContain(reason);
  });
});

describe('renderBody lets pass', () => {
  test.each(['http://a.b/c', 'https://a.b', 'mailto:a@b.c', '/a:b', '#p3', '?a=b:c', '../a.md'])(
    'the address %s',
    (href) => {
      expect(renderContent(`[x](${href})`)).toContain(`<a href="${href}">`);
    },
  );

  test('HTML between backticks, as text', () => {
    expect(renderContent('`<script>`')).toBe('<p><code>&#x3C;script></code></p>');
  });

  test('brackets that are no footnotes', () => {
    expect(renderContent('\\[^1] and [sic] and `[^2]`')).toBe(
      '<p>[^1] and [sic] and <code>[^2]</code></p>',
    );
  });

  test('pairs of surrogates, tabs and joiners', () => {
    expect(renderContent('a\t\u{1F600}\u200D')).toBe('<p>a\t\u{1F600}\u200D</p>');
  });
});

describe('writeHtml', () => {
  test('drops what earlier steps must never let through', () => {
    const html = writeHtml({
      type: 'root',
      children: [
        { type: 'element', tagName: 'script', properties: {}, children: [] },
        {
          type: 'element',
          tagName: 'a',
          properties: { href: 'javascript:alert(1)', onClick: 'x', id: 'evil', style: 'x' },
          children: [{ type: 'text', value: 'a' }],
        },
        { type: 'raw', value: '<b>' } as never,
      ],
    });
    expect(html).toBe('<a>a</a>');
  });
});

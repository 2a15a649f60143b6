import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { rehypeTypography } from '@/lib/text/rehypeTypography';

const french = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeTypography, { locale: 'fr' })
  .use(rehypeStringify);

function set(html: string): string {
  return french.processSync(html).toString();
}

describe('rehypeTypography', () => {
  test.each([
    ['<p><strong>texte</strong> ?</p>', '<p><strong>texte</strong>\u202F?</p>'],
    ['<p><strong>texte</strong>?</p>', '<p><strong>texte</strong>\u202F?</p>'],
    ['<p><strong>texte </strong>?</p>', '<p><strong>texte</strong>\u202F?</p>'],
    ['<p><a href="/x">lien</a> : oui</p>', '<p><a href="/x">lien</a>\u00A0: oui</p>'],
    ['<p>«<em>mot</em>»</p>', '<p>«\u00A0<em>mot</em>\u00A0»</p>'],
    ['<p>« <em>mot</em> »</p>', '<p>«\u00A0<em>mot</em>\u00A0»</p>'],
    ['<p>(<em>?</em>)</p>', '<p>(<em>?</em>)</p>'],
    ['<p><em>P.M.</em> v. <em>OpenAI</em></p>', '<p><em>P.M.</em> v.\u00A0<em>OpenAI</em></p>'],
    ['<p><b>x</b></p><p>? y</p>', '<p><b>x</b></p><p>? y</p>'],
  ])('sees signs with what stands before them: %s', (written, html) => {
    expect(set(written)).toBe(html);
  });

  test('leaves code as it is, also where prose goes on after it', () => {
    expect(set('<p><code>a ? b</code> ? <code>c</code></p><pre>d : e</pre>')).toBe(
      '<p><code>a ? b</code>\u202F? <code>c</code></p><pre>d : e</pre>',
    );
  });

  test('sets a phrase in another language by its own norm', () => {
    expect(set('<p><span lang="en">fair use? § 3</span> ?</p>')).toBe(
      '<p><span lang="en">fair use? §\u00A03</span>\u202F?</p>',
    );
  });

  test('leaves a phrase in a language without norm as it is', () => {
    expect(set('<p><span lang="la">quid? § 3</span></p>')).toBe(
      '<p><span lang="la">quid? § 3</span></p>',
    );
  });

  test('sees the sign after a footnote call', () => {
    expect(set('<p>mot<sup><a href="#fn-1">1</a></sup> ?</p>')).toBe(
      '<p>mot<sup><a href="#fn-1">1</a></sup>\u202F?</p>',
    );
  });

  test('never touches addresses in attributes', () => {
    const html = '<p><a href="/x?a=b ; c : d">lien</a></p>';
    expect(set(html)).toBe(html);
  });

  test('sets alternative texts', () => {
    expect(set('<p><img src="/x.png" alt="Pourquoi ?"></p>')).toContain('alt="Pourquoi\u202F?"');
  });

  test('sets many signs in many elements in little time', () => {
    const start = performance.now();
    set(`<p>${'<em>mot</em> ? '.repeat(5000)}</p>`);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

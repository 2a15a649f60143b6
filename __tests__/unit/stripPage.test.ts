import { stripPage } from '@/delivery/page/stripPage';

const strip = (html: string) => stripPage(html, { '/a.css': 'p{color:red}' });

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

describe('stripPage', () => {
  it('drops scripts, flight data and preloads of Next', () => {
    const head =
      '<title>A</title><link rel="preload" as="script" href="/_next/a.js"/><script src="/_next/a.js" async=""></script>';
    const body =
      '<p>Text</p><script src="/_next/b.js"></script><script>(self.__next_f=self.__next_f||[]).push([0])</script>';
    expect(strip(page(head, body))).toBe(
      page('<title>A</title>', '<p>Text</p>').replace('DOCTYPE', 'doctype'),
    );
  });

  it('keeps metadata, alternates and icons, and puts the one stylesheet inside', () => {
    const head =
      '<meta name="description" content="A text"><link rel="alternate" hreflang="fr" href="/fr"><link rel="icon" href="/i.svg"><link rel="stylesheet" href="/a.css" data-precedence="next"/>';
    const result = strip(page(head, ''));
    expect(result).toContain('<meta name="description" content="A text">');
    expect(result).toContain('<link rel="alternate" hreflang="fr" href="/fr">');
    expect(result).toContain('<link rel="icon" href="/i.svg">');
    expect(result).toContain('<style>p{color:red}</style>');
  });

  it('keeps feeds and copies that a page names, and says of its card for shares what is not said already', () => {
    const kept =
      '<link rel="alternate" type="application/atom+xml" href="/en/feed.xml" title="A"><link rel="alternate" type="text/markdown" href="/en/a.md"><meta property="og:title" content="A"><meta name="twitter:card" content="b">';
    const result = strip(page(`${kept}<meta name="twitter:title" content="A">`, ''));
    expect(result).toContain(kept);
    expect(result).not.toContain('twitter:title');
  });

  it('keeps data for machines and scripts that say they are ours', () => {
    const body =
      '<script type="application/ld+json">{"a":"<b>"}</script><script type="speculationrules">{}</script><script data-module="languageSwitch">go()</script>';
    const result = strip(page('', body));
    expect(result).toContain('{"a":"<b>"}');
    expect(result).toContain('type="speculationrules"');
    expect(result).toContain('<script data-module="languageSwitch">go()</script>');
  });

  it('drops empty hidden blocks and comments, and keeps hidden content', () => {
    const result = strip(
      page('', '<div hidden=""><!--$--><!--/$--></div><div hidden="">Kept</div>'),
    );
    expect(result).toContain('<body><div hidden>Kept</div></body>');
  });

  it('keeps no-break spaces and the text as they are', () => {
    expect(strip(page('', '<p>«\u00A0Quoi\u202F?\u00A0» &amp; &lt;b&gt;</p>'))).toMatch(
      /<p>«\u00A0Quoi\u202F\?\u00A0» &#x26; &#x3C;b><\/p>/,
    );
  });

  it('stops at streamed content that only a script would show', () => {
    expect(() => strip(page('', '<template id="B:0"></template>'))).toThrow(/streamed content/);
  });

  it('stops at a second stylesheet in the body', () => {
    expect(() => strip(page('', '<style>p{}</style>'))).toThrow(/stylesheet stands in the body/);
  });
});

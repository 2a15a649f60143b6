import { createHash } from 'node:crypto';
import { buildPolicies } from '@/delivery/policy/buildPolicies';
import { basePolicy, mergePolicies, readPolicy, writePolicy } from '@/delivery/policy/policy';
import { verifyCode } from '@/delivery/policy/verifyCode';
import { type PageFacts, readPage } from '@/delivery/readPage';

const style = '<style>p{color:red}</style>';
const ownScript = '<script data-module="languageSwitch">go()</script>';
const rules = '<script type="speculationrules">{}</script>';

/** What a policy must name to allow a text. */
function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function read(head = style, body = ownScript): PageFacts {
  return readPage(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`);
}

/** A site of some ordinary pages and the given ones. */
function buildSite(pages: Readonly<Record<string, PageFacts>> = {}): Map<string, PageFacts> {
  const ordinary = Array.from({ length: 30 }, (_, i): [string, PageFacts] => [`/en/${i}`, read()]);
  return new Map([...ordinary, ...Object.entries(pages)]);
}

describe('the code of a page', () => {
  it('is known by hashes of its stylesheet, scripts and speculation rules', () => {
    expect(read(style, ownScript + rules).code).toEqual({
      sheet: 'lists',
      styles: [hash('p{color:red}')],
      scripts: [
        { kind: 'inline', module: 'languageSwitch', hash: hash('go()') },
        { kind: 'speculation', hash: hash('{}') },
      ],
      hasForm: false,
      forbidden: [],
    });
  });

  it('is hashed as a browser reads it: with its line breaks, entities untouched', () => {
    const text = 'a &amp; "é"\n<b>';
    expect(read('', `<script data-module="x">${text}</script>`).code.scripts).toEqual([
      { kind: 'inline', module: 'x', hash: hash(text) },
    ]);
  });

  it('does not count data', () => {
    expect(read('', '<script type="application/ld+json">{}</script>').code.scripts).toEqual([]);
  });

  it('counts modules and scripts from files', () => {
    const body = '<script type="module">a</script><script src="/assets/a.js"></script>';
    expect(read('', body).code.scripts).toEqual([
      { kind: 'inline', hash: hash('a') },
      { kind: 'file', address: '/assets/a.js' },
    ]);
  });
});

describe('verifyCode', () => {
  it('finds nothing on pages with the one stylesheet and scripts of ours', () => {
    expect(verifyCode(buildSite({ '404.html': read(style, '') }))).toEqual([]);
  });

  it.each([
    ['another stylesheet', read('<style>p{}</style>')],
    ['2 stylesheets', read(style + style)],
    ['does not say whose it is', read(style, '<script>foreign()</script>')],
    ['another script "languageSwitch"', read(style, ownScript.replace('go', 'come'))],
    ['the attribute "style" of <p>', read(style, '<p style="color:red">x</p>')],
    ['the attribute "onclick" of <b>', read(style, '<b onclick="x()">x</b>')],
    ['<iframe>', read(style, '<iframe srcdoc="x"></iframe>')],
    ['<img> from https://a.example/x.png', read(style, '<img src="https://a.example/x.png">')],
    ['<script> from //a.example/x.js', read(style, '<script src="//a.example/x.js"></script>')],
  ])('names a page with %s', (what, page) => {
    expect(verifyCode(buildSite({ '/fr/odd': page }))).toEqual([
      { page: '/fr/odd', message: expect.stringContaining(what) },
    ]);
  });
});

describe('buildPolicies', () => {
  it('allows exactly the code of the pages, and nothing unsafe', () => {
    const { general, pages } = buildPolicies(buildSite({ '/': read(style, ''), '/fr': read() }));
    expect(writePolicy(general)).toBe(
      [
        "default-src 'none'",
        "img-src 'self' data:",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        `script-src ${hash('go()')}`,
        `style-src ${hash('p{color:red}')}`,
      ].join(';'),
    );
    expect(pages.size).toBe(0);
  });

  it('allows what one page needs on that page alone', () => {
    const search = read(
      style,
      '<form></form><script data-module="search">s()</script><script src="/assets/a.js"></script>',
    );
    const { general, pages } = buildPolicies(buildSite({ '/en/search': search }));
    expect(general.get('script-src')).toEqual([hash('go()')]);
    expect(general.has('connect-src')).toBe(false);
    expect([...pages.keys()]).toEqual(['/en/search']);
    const own = pages.get('/en/search');
    expect(own?.get('script-src')?.toSorted()).toEqual(
      ["'self'", hash('go()'), hash('s()')].toSorted(),
    );
    expect(own?.get('connect-src')).toEqual(["'self'"]);
    expect(own?.get('form-action')).toEqual(["'self'"]);
  });

  it('allows everywhere what an error page holds, because it has no address', () => {
    const page = read(style, '<script data-module="lost">l()</script>');
    const { general, pages } = buildPolicies(buildSite({ 'fr/404.html': page }));
    expect(general.get('script-src')).toContain(hash('l()'));
    expect(pages.size).toBe(0);
  });

  it('allows everywhere what many pages hold, so that the list of exceptions stays short', () => {
    const many = Array.from({ length: 25 }, (_, i): [string, PageFacts] => [
      `/en/cases/${i}`,
      read(style, '<script data-module="cite">c()</script>'),
    ]);
    const { general, pages } = buildPolicies(buildSite(Object.fromEntries(many)));
    expect(general.get('script-src')).toContain(hash('c()'));
    expect(pages.size).toBe(0);
  });

  it('allows no script where there is none', () => {
    const site = new Map([['/', read(style, '')]]);
    expect(buildPolicies(site).general.has('script-src')).toBe(false);
  });
});

describe('mergePolicies', () => {
  it('allows what any of several policies allows', () => {
    const merged = mergePolicies([
      readPolicy("default-src 'none'; script-src 'a' ; form-action 'none'"),
      readPolicy("script-src 'b' 'a';form-action 'self';"),
    ]);
    expect(writePolicy(merged)).toBe("default-src 'none';script-src 'a' 'b';form-action 'self'");
  });

  it('gives back what was written', () => {
    expect(readPolicy(writePolicy(basePolicy))).toEqual(basePolicy);
  });
});

import { buildManifest } from '@/delivery/buildManifest';
import { buildHeaderRules } from '@/delivery/headerRules';
import { buildCaddyfile } from '@/delivery/hosts/caddy/buildCaddyfile';
import { buildHeadersFile } from '@/delivery/hosts/buildHeadersFile';
import { buildRedirectsFile, listRedirectLines } from '@/delivery/hosts/buildRedirectsFile';
import { listHostRemarks } from '@/delivery/hosts/listHostRemarks';
import { listRedirects } from '@/delivery/hosts/listRedirects';
import { buildNginxConfig } from '@/delivery/hosts/nginx/buildNginxConfig';
import { quote, writeMap } from '@/delivery/hosts/nginx/writeMap';
import type { Manifest } from '@/delivery/manifest';
import { basePolicy } from '@/delivery/policy/policy';
import { resolveAddress } from '@/delivery/resolveAddress';
import { locales } from '@/i18n/locales';
import { somePages, someVersions } from '../support/fakeExport';

const manifest = buildManifest(somePages, someVersions);

/** Where the lines of `_redirects` lead, as a host reads them: the first that matches, once. */
function followLines(path: string, text = buildRedirectsFile(manifest)): string | undefined {
  for (const line of text.split('\n').filter((each) => /^\/.* 301$/.test(each))) {
    const [from = '', to = ''] = line.split(' ');
    const pattern = from.replace(/:(\w+)/g, '(?<$1>[^/]+)').replace('*', '(?<splat>.*)');
    const match = new RegExp(`^${pattern}$`).exec(path);
    if (match) return to.replace(/:(\w+)/g, (_, name: string) => match.groups?.[name] ?? '');
  }
  return undefined;
}

describe('listRedirects', () => {
  it('has every address of a document in the wrong words and with the wrong slug', () => {
    const exact = new Map(listRedirects(manifest).exact.map(({ from, to }) => [from, to]));
    expect(exact.get('/fr/questions/collecte')).toBe('/fr/questions/peuvent-ils-collecter');
    expect(exact.get('/questions/collecte')).toBe('/fr/questions/peuvent-ils-collecter');
    expect(exact.get('/en/affaires')).toBe('/en/cases');
    const withNews: Manifest = {
      ...manifest,
      pages: [...manifest.pages, '/fr/actualites/nouveau'],
      redirects: {
        ...manifest.redirects,
        documents: [{ from: '/fr/actualites/ancien', to: '/fr/actualites/nouveau' }],
      },
    };
    expect(listRedirects(withNews).exact).toContainEqual({
      from: '/fr/news/ancien',
      to: '/fr/actualites/nouveau',
    });
  });

  it('leads each of them where our own server does', () => {
    const { exact } = listRedirects(manifest);
    expect(exact.length).toBeGreaterThan(20);
    for (const { from, to } of exact) {
      expect(resolveAddress(from, manifest)).toEqual({ kind: 'redirect', location: to });
    }
  });

  it('has the parts of a document under its other addresses', () => {
    const page = '/fr/questions/peuvent-ils-collecter/bilingue';
    const withPart = buildManifest([...somePages, page], someVersions);
    expect(listRedirects(withPart).exact).toContainEqual({
      from: '/fr/questions/collecte/bilingue',
      to: page,
    });
  });
});

describe('buildRedirectsFile', () => {
  it.each([
    ['/cases', '/en/cases'],
    ['/cases/pm-v-openai', '/en/cases/pm-v-openai'],
    ['/fr/cases/pm-v-openai', '/fr/affaires/pm-v-openai'],
    ['/fr/cases/page/2', '/fr/affaires/page/2'],
    ['/fr/cases/page/1', '/fr/affaires'],
    ['/fr/questions/collect', '/fr/questions/peuvent-ils-collecter'],
    ['/questions/peuvent-ils-collecter', '/fr/questions/peuvent-ils-collecter'],
    ['/about', '/en/about'],
  ])('leads %s to %s', (from, to) => {
    expect(followLines(from)).toBe(to);
  });

  it.each(somePages)('does not lead the page %s elsewhere', (page) => {
    expect(followLines(page)).toBeUndefined();
  });

  it('reaches from every redirect a page, in two steps at most', () => {
    for (const { from, to } of listRedirects(manifest).exact) {
      const first = followLines(from) ?? '';
      expect([from, followLines(first) ?? first]).toEqual([from, to]);
    }
  });

  it('has single addresses before sections, as Cloudflare Pages asks', () => {
    const lines = buildRedirectsFile(manifest)
      .split('\n')
      .filter((line) => / 301$/.test(line));
    const isSection = lines.map((line) => /[*:]/.test(line));
    expect(isSection).toEqual(isSection.toSorted((a, b) => Number(a) - Number(b)));
  });

  it('names the error page of each language', () => {
    for (const locale of locales) {
      expect(buildRedirectsFile(manifest)).toContain(`/${locale}/* /${locale}/404.html 404`);
    }
  });

  it('stays within what Cloudflare Pages reads, and says so where it does not', () => {
    expect(listHostRemarks(manifest)).toEqual([]);
    const documents = Array.from({ length: 2001 }, (_, i) => ({
      from: `/en/${i}`,
      to: '/en/about',
    }));
    const large = { ...manifest, redirects: { ...manifest.redirects, documents } };
    expect(listHostRemarks(large)).toEqual([expect.stringMatching(/holds 2\d\d\d .*first 2000/)]);
  });

  it('uses no splat that would lead a page away', () => {
    const shadowed = { ...manifest, pages: [...manifest.pages, '/fr/cases/kept'] };
    expect(listRedirectLines(shadowed).patterns.map(({ from }) => from)).not.toContain(
      '/fr/cases/*',
    );
  });
});

describe('buildHeadersFile', () => {
  const policy = new Map([...basePolicy, ['script-src', ["'sha256-own'"]]]);
  const pages = new Map([['/en/search', new Map([...policy, ['connect-src', ["'self'"]]])]]);
  const text = buildHeadersFile({
    ...manifest,
    headers: buildHeaderRules({ general: policy, pages }),
  });

  it('says every header once, because hosts add up what they find', () => {
    expect(text.match(/Content-Security-Policy/g)).toHaveLength(1);
    expect(text.match(/Cache-Control/g)).toHaveLength(1);
  });

  it('allows on all pages what any page needs', () => {
    expect(text).toMatch(/Policy: default-src 'none';.*script-src 'sha256-own';connect-src 'self'/);
  });

  it('keeps files with a hash for good', () => {
    expect(text).toContain('/assets/*\n  Cache-Control: max-age=31536000, immutable');
  });

  it('stays within what Cloudflare Pages reads: 100 rules, 2,000 characters a line', () => {
    expect(text.split('\n').filter((line) => line.startsWith('/')).length).toBeLessThan(100);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(2000);
  });
});

describe('the configuration of nginx', () => {
  const text = buildNginxConfig(manifest, '/srv/a "quoted" place/site');

  it('names the folder of the site as nginx reads it', () => {
    expect(text).toContain('root "/srv/a \\"quoted\\" place/site";');
  });

  it('has room for the longest address', () => {
    const slug = 'a-very-long-slug-'.repeat(30);
    const long = buildManifest([...somePages, `/en/cases/${slug}`], someVersions);
    const size = Number(/map_hash_bucket_size (\d+);/.exec(buildNginxConfig(long, '/'))?.[1]);
    expect(size).toBeGreaterThan(slug.length);
    expect(Math.log2(size) % 1).toBe(0);
  });

  it('reads addresses decoded and sends them encoded', () => {
    const accented = buildManifest([...somePages, '/fr/affaires/%C3%A9t%C3%A9'], someVersions);
    expect(buildNginxConfig(accented, '/')).toContain(
      '"/fr/affaires/été" "/fr/affaires/%C3%A9t%C3%A9";',
    );
  });

  it('takes the address of a page with code of its own for a rule of its own', () => {
    const pages = new Map([['/en/search', basePolicy]]);
    const headers = buildHeaderRules({ general: new Map(), pages });
    expect(buildNginxConfig({ ...manifest, headers }, '/')).toContain(
      `"/en/search" "default-src 'none'`,
    );
  });
});

describe('writeMap', () => {
  it('writes keys that nginx would read otherwise with a backslash', () => {
    const entries = ['default', '~x', 'include', '/en'].map((is) => ({ is, gives: 'y' }));
    expect(writeMap('$a', '$b', '', entries)).toBe(
      [
        'map "$a" $b {',
        '  default "";',
        '  "\\\\default" "y";',
        '  "\\\\~x" "y";',
        '  "\\\\include" "y";',
        '  "/en" "y";',
        '}',
      ].join('\n'),
    );
  });

  it('doubles backslashes, which nginx halves', () => {
    expect(quote('a\\d"b')).toBe('"a\\\\d\\"b"');
  });
});

describe('the Caddyfile', () => {
  const text = buildCaddyfile(manifest, '/srv/site');

  it('names the folder of the site and its error pages', () => {
    expect(text).toContain('root * "/srv/site"');
    for (const locale of locales) expect(text).toContain(`/${locale}/404.html`);
  });

  it('has every redirect and page', () => {
    for (const page of manifest.pages) expect(text).toContain(` \`${page}\``);
    expect(text).toContain('`~(?i)^/fr/cases/([^/]+)$` `/fr/affaires/${1}`');
  });

  it('opens as many blocks as it closes', () => {
    const lines = text.split('\n');
    const opened = lines.filter((line) => /\{$/.test(line)).length;
    expect(lines.filter((line) => /^\t*\}$/.test(line))).toHaveLength(opened);
  });
});

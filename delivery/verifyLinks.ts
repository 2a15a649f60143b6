import type { PageFacts } from './readPage';

/** Something about a built page that must not reach a reader. */
export type SiteFinding = { page: string; message: string };

/** A site as the verification sees it. */
export type ReadSite = {
  /** What stands on each page, by address; error pages by their file (`fr/404.html`). */
  pages: ReadonlyMap<string, PageFacts>;
  /** Paths of all files that are no pages: `/img/cover.png`. */
  files: ReadonlySet<string>;
  /** Schemes and hosts that are the site itself: `https://example.org`. */
  origins: readonly string[];
};

/**
 * Checks that every link inside the site leads to a page or file that is there, and to a part of it
 * (`#p3`) that is there. A link to an address that only redirects is a finding too.
 */
export function verifyLinks(site: ReadSite): SiteFinding[] {
  return [...site.pages].flatMap(([page, { links }]) =>
    [...links].flatMap((link) => {
      const problem = findProblem(link, page, site);
      return problem === undefined ? [] : [{ page, message: `link "${link}" ${problem}` }];
    }),
  );
}

function findProblem(link: string, page: string, site: ReadSite): string | undefined {
  if (link === '') return 'is empty';
  const origin = site.origins.find((start) => link === start || link.startsWith(`${start}/`));
  const local = origin === undefined ? link : link.slice(origin.length) || '/';
  if (/^\s*javascript:/i.test(local)) return 'would run a script';
  if (/^([a-z][a-z\d+.-]*:|\/\/)/i.test(local)) return undefined;
  const [address = '', ...fragments] = local.split('#');
  const path = address.split('?')[0] ?? '';
  if (path !== '' && !path.startsWith('/')) return 'is relative; write the whole address';
  const facts = site.pages.get(path || page);
  if (!facts) {
    return site.files.has(decodePath(path)) ? undefined : 'leads to no page or file of the site';
  }
  // What follows `:~:` tells a browser which words to show; it names no part of the page.
  const id = decodePath((fragments.join('#').split(':~:')[0] ?? '').trim());
  return id === '' || facts.ids.has(id) ? undefined : `leads to no part of ${path || page}`;
}

function decodePath(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

import type { PageCode } from './readCode';
import { basePolicy, mergePolicies, type Policy } from './policy';
import type { SiteCode } from './verifyCode';

/** The policy of the site, and those of the pages that need more than it allows. */
export type SitePolicies = { general: Policy; pages: ReadonlyMap<string, Policy> };

/** What more pages than this need is allowed everywhere: a policy of their own would be a long list. */
const fewPages = 20;

/**
 * The content security policies of a site: exactly the code that its pages hold, by hash. What only
 * few pages need (a search) is allowed on those alone.
 */
export function buildPolicies(site: SiteCode): SitePolicies {
  const needs = [...site].map(([page, { code }]) => ({ page, sources: listSources(code) }));
  const counts = new Map<string, number>();
  for (const { sources } of needs) {
    for (const source of sources) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  const limit = Math.min(fewPages, needs.length / 2);
  // An error page has no address of its own, so what it holds is allowed wherever it may be shown.
  const everywhere = new Set(
    needs.filter(({ page }) => !page.startsWith('/')).flatMap(({ sources }) => sources),
  );
  const general = needs
    .flatMap(({ sources }) => sources)
    .filter((source) => everywhere.has(source) || (counts.get(source) ?? 0) > limit);
  const allowed = new Set(general);
  const others = needs.filter(({ sources }) => sources.some((source) => !allowed.has(source)));
  return {
    general: buildPolicy(allowed),
    pages: new Map(
      others.map(({ page, sources }) => [page, buildPolicy(new Set([...allowed, ...sources]))]),
    ),
  };
}

/** What a page needs, each as a directive and a source. */
function listSources({ hasForm, scripts, styles }: PageCode): string[] {
  return [
    ...styles.map((style) => `style-src ${style}`),
    ...scripts.flatMap((script) => {
      // A script from a file may ask for more files of the site.
      if (script.kind === 'file') return ["script-src 'self'", "connect-src 'self'"];
      // Chromium passes the keyword for speculation rules over where there are hashes too.
      return [`script-src ${script.hash}`];
    }),
    ...(hasForm ? ["form-action 'self'"] : []),
  ];
}

function buildPolicy(sources: ReadonlySet<string>): Policy {
  const directives = [...sources].sort().map((text) => {
    const [directive = '', source = ''] = text.split(' ');
    return new Map([[directive, [source]]]);
  });
  return mergePolicies([basePolicy, ...directives]);
}

import type { Redirect } from '../manifest';

/** Redirects of sections as static hosts are told them: with parameters, and all below an address. */
export type CoveredPatterns = {
  patterns: readonly Redirect[];
  /** `from` and `to` without the star at their end; the longest first. */
  splats: readonly Redirect[];
};

/** How many steps an address in foreign words may take on a host that reads only so many lines. */
const MOST_STEPS = 2;

/**
 * Says with few lines what many patterns say: all below an address is led on at once where no page
 * stands. A pattern is only kept where that does not reach its target in two steps, or in two steps
 * and a line that leads within its section (`/page/1` to the list itself).
 * @param patterns with parameters in brackets (`/fr/cases/[slug]`)
 * @param pages addresses of pages, which nothing may lead away from
 */
export function coverPatterns(
  patterns: readonly Redirect[],
  pages: readonly string[],
): CoveredPatterns {
  const within = patterns.filter(({ from, to }) => getStart(from) === getStart(to));
  const others = patterns.filter((pattern) => !within.includes(pattern));
  const splats: Redirect[] = [];
  for (const candidate of listCandidates(patterns)) {
    if (pages.some((page) => page.startsWith(`${candidate.from}/`))) continue;
    const below = others.filter(({ from }) => from.startsWith(`${candidate.from}/`));
    // The shorter come first: a longer one is only needed for what they do not reach.
    if (below.some((pattern) => !isReached(pattern, splats, within))) splats.unshift(candidate);
  }
  const kept = others.filter((pattern) => !isReached(pattern, splats, within));
  return { patterns: [...within, ...kept], splats };
}

/** The words before the first parameter of each pattern, and what they become; the shortest first. */
function listCandidates(patterns: readonly Redirect[]): Redirect[] {
  const starts = new Map<string, string>();
  for (const { from, to } of patterns) {
    const [start, end] = [getStart(from), getStart(to)];
    if (start !== end) starts.set(start, end);
  }
  return [...starts]
    .map(([from, to]) => ({ from, to }))
    .sort((a, b) => a.from.length - b.from.length || (a.from < b.from ? -1 : 1));
}

function getStart(pattern: string): string {
  return pattern.split('/[')[0] ?? '';
}

function isReached(
  { from, to }: Redirect,
  splats: readonly Redirect[],
  within: readonly Redirect[],
): boolean {
  let place = from;
  for (let step = 0; step < MOST_STEPS && place !== to; step += 1) {
    const splat = splats.find((each) => place.startsWith(`${each.from}/`));
    if (!splat) break;
    place = splat.to + place.slice(splat.from.length);
  }
  return place === to || within.some((each) => each.from === place && each.to === to);
}

import { buildSectionRedirects } from '@/delivery/buildSectionRedirects';
import { cloudflareLimits } from '@/delivery/hosts/buildRedirectsFile';
import { coverPatterns } from '@/delivery/hosts/coverPatterns';

const patterns = buildSectionRedirects().filter(({ from }) => from.includes('['));

/** Where lines lead an address in at most three steps: as a host, pattern before splat. */
function follow(path: string, lines: ReturnType<typeof coverPatterns>): string {
  let place = path;
  for (let step = 0; step < 3; step += 1) {
    const pattern = lines.patterns.find(({ from }) => from === place);
    const splat = lines.splats.find(({ from }) => place.startsWith(`${from}/`));
    if (pattern) place = pattern.to;
    else if (splat) place = splat.to + place.slice(splat.from.length);
  }
  return place;
}

describe('coverPatterns', () => {
  it('leads every pattern to its target with the lines that it keeps', () => {
    const lines = coverPatterns(patterns, []);
    expect(patterns.length).toBeGreaterThan(100);
    expect(patterns.filter(({ from, to }) => follow(from, lines) !== to)).toEqual([]);
  });

  it('needs few enough lines for all sections of the site', () => {
    const { patterns: kept, splats } = coverPatterns(patterns, []);
    expect(kept.length + splats.length).toBeLessThan(cloudflareLimits.patterns);
  });

  it('leads nothing away from what has pages', () => {
    const { patterns: kept, splats } = coverPatterns(
      [{ from: '/fr/cases/[slug]', to: '/fr/affaires/[slug]' }],
      ['/fr/cases/kept'],
    );
    expect(splats).toEqual([]);
    expect(kept).toHaveLength(1);
  });
});

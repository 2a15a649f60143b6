import type { Manifest } from '../manifest';
import { cloudflareLimits, listRedirectLines } from './buildRedirectsFile';

/** What a publisher should know of the files for static hosts, in sentences; usually nothing. */
export function listHostRemarks(manifest: Manifest): string[] {
  const { exact, patterns } = listRedirectLines(manifest);
  const counts = [
    { count: exact.length, limit: cloudflareLimits.exact, what: 'redirects of single addresses' },
    { count: patterns.length, limit: cloudflareLimits.patterns, what: 'redirects of sections' },
  ];
  return counts
    .filter(({ count, limit }) => count > limit)
    .map(
      ({ count, limit, what }) =>
        `_redirects holds ${count} ${what}; Cloudflare Pages reads the first ${limit} (docs/deploying.md).`,
    );
}

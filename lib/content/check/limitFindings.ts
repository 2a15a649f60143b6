import type { Finding } from './finding';

/** Of one rule in one file; more of the same help nobody to mend them. */
const most = 50;

/**
 * Keeps the first findings of each rule in each file; the last of them says how many more there are.
 * @param findings in order
 */
export function limitFindings(findings: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>();
  const getId = ({ file, rule }: Finding) => `${file} ${rule}`;
  const kept = findings.filter((finding) => {
    const count = (counts.get(getId(finding)) ?? 0) + 1;
    counts.set(getId(finding), count);
    return count <= most;
  });
  const seen = new Map<string, number>();
  return kept.map((finding) => {
    const id = getId(finding);
    const at = (seen.get(id) ?? 0) + 1;
    seen.set(id, at);
    const more = (counts.get(id) ?? 0) - most;
    if (at < most || more <= 0) return finding;
    return { ...finding, message: `${finding.message} (${more} more of this rule in this file.)` };
  });
}

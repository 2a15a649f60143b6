/** Characters; comparing longer names would take long and help nobody. */
const longestName = 120;

/** Up to two fifths of a name may differ: "at-v-openai" is near "at-et-al-v-openai". */
const tolerance = 0.4;

/**
 * The candidate that a mistyped name most likely meant.
 * @returns undefined where none is near.
 */
export function findNearest(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length > longestName) return undefined;
  let nearest: string | undefined;
  let best = Infinity;
  for (const candidate of candidates) {
    const limit = Math.floor(Math.max(name.length, candidate.length) * tolerance);
    const least = Math.abs(candidate.length - name.length);
    if (least > limit || least >= best) continue;
    const distance = measureDistance(name, candidate);
    if (distance <= limit && distance < best) [nearest, best] = [candidate, distance];
  }
  return nearest;
}

/** The end of a sentence that suggests the nearest candidate; empty where none is near. */
export function suggestNearest(name: string, candidates: Iterable<string>): string {
  const nearest = findNearest(name, candidates);
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
}

/** Levenshtein's distance: how many letters must be added, removed or changed. */
function measureDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [line, letter] of Array.from(a).entries()) {
    const next = [line + 1];
    for (let at = 0; at < b.length; at += 1) {
      const changed = (row[at] ?? 0) + (letter === b[at] ? 0 : 1);
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

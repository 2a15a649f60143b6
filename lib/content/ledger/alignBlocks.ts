import { compareSketches } from './sketchText';

/** What a block is recognised by. The sketch is asked for only where fingerprints differ. */
export type Recognisable = { fingerprint: string; readonly sketch: string };

/** Texts below this likeness are different ones. Unrelated texts reach 0.35 once in 200 times. */
const leastLikeness = 0.35;

/** More comparisons than this would take seconds; equal blocks are still found. */
const mostComparisons = 1_000_000;

/**
 * Finds out which block of a changed text is which block of the text as it was: equal ones in order
 * first (a longest common subsequence), then between them those that are most alike. A single block in
 * the place of a single one is that block, rewritten.
 * @returns for each new block the index of the old one that it is, or undefined for a new one; the
 * indices rise
 */
export function alignBlocks(
  before: readonly Recognisable[],
  after: readonly Recognisable[],
): (number | undefined)[] {
  const same = alignEqual(before, after);
  let oldStart = 0;
  let newStart = 0;
  for (let at = 0; at <= after.length; at += 1) {
    const oldEnd = at < after.length ? same[at] : before.length;
    if (oldEnd === undefined) continue;
    alignLike(before, after, { oldStart, oldEnd, newStart, newEnd: at }, same);
    oldStart = oldEnd + 1;
    newStart = at + 1;
  }
  return same;
}

/** Blocks between two that stayed. */
type Gap = { oldStart: number; oldEnd: number; newStart: number; newEnd: number };

function alignEqual(
  before: readonly Recognisable[],
  after: readonly Recognisable[],
): (number | undefined)[] {
  const isSame = (old: number, now: number) => before[old]?.fingerprint === after[now]?.fingerprint;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && isSame(head, head)) head += 1;
  let tail = 0;
  while (tail < shorter - head && isSame(before.length - 1 - tail, after.length - 1 - tail)) {
    tail += 1;
  }
  const gap: Gap = {
    oldStart: head,
    oldEnd: before.length - tail,
    newStart: head,
    newEnd: after.length - tail,
  };
  const isLarge = (gap.oldEnd - head) * (gap.newEnd - head) > mostComparisons;
  const pairs = isLarge
    ? alignFirst(before, after, gap)
    : alignGap(gap, (old, now) => (isSame(old, now) ? 1 : 0));
  return after.map((_, at) => {
    if (at < head) return at;
    if (at >= gap.newEnd) return at - after.length + before.length;
    return pairs.get(at);
  });
}

/** Equal blocks in order, each the first that follows: not always the most, but found at once. */
function alignFirst(
  before: readonly Recognisable[],
  after: readonly Recognisable[],
  gap: Gap,
): Map<number, number> {
  const places = new Map<string, number[]>();
  for (let old = gap.oldEnd - 1; old >= gap.oldStart; old -= 1) {
    const { fingerprint } = before[old] ?? { fingerprint: '' };
    places.set(fingerprint, [...(places.get(fingerprint) ?? []), old]);
  }
  const pairs = new Map<number, number>();
  let last = gap.oldStart - 1;
  for (let now = gap.newStart; now < gap.newEnd; now += 1) {
    const list = places.get(after[now]?.fingerprint ?? '');
    while (list && (list.at(-1) ?? Infinity) <= last) list.pop();
    const old = list?.pop();
    if (old === undefined) continue;
    pairs.set(now, old);
    last = old;
  }
  return pairs;
}

function alignLike(
  before: readonly Recognisable[],
  after: readonly Recognisable[],
  gap: Gap,
  result: (number | undefined)[],
): void {
  const olds = gap.oldEnd - gap.oldStart;
  const news = gap.newEnd - gap.newStart;
  if (olds === 0 || news === 0) return;
  if (olds === 1 && news === 1) {
    result[gap.newStart] = gap.oldStart;
    return;
  }
  const measure = (old: number, now: number) => {
    const likeness = compareSketches(before[old]?.sketch ?? '', after[now]?.sketch ?? '');
    return likeness < leastLikeness ? 0 : likeness;
  };
  for (const [now, old] of alignGap(gap, measure)) result[now] = old;
}

/**
 * The pairs, new index to old, in rising order, whose scores add up to the most (Needleman and
 * Wunsch's alignment without a price for gaps). A score of 0 makes no pair.
 */
function alignGap(gap: Gap, score: (old: number, now: number) => number): Map<number, number> {
  const olds = gap.oldEnd - gap.oldStart;
  const news = gap.newEnd - gap.newStart;
  const pairs = new Map<number, number>();
  if (olds * news > mostComparisons) return pairs;
  const width = news + 1;
  const scores = new Float64Array((olds + 1) * width);
  const best = new Float64Array((olds + 1) * width);
  for (let old = olds - 1; old >= 0; old -= 1) {
    for (let now = news - 1; now >= 0; now -= 1) {
      const at = old * width + now;
      const own = score(gap.oldStart + old, gap.newStart + now);
      scores[at] = own;
      const skipped = Math.max(best[at + width] ?? 0, best[at + 1] ?? 0);
      best[at] = own > 0 ? Math.max(skipped, own + (best[at + width + 1] ?? 0)) : skipped;
    }
  }
  for (let old = 0, now = 0; old < olds && now < news;) {
    const at = old * width + now;
    const own = scores[at] ?? 0;
    if (own > 0 && best[at] === own + (best[at + width + 1] ?? 0)) {
      pairs.set(gap.newStart + now, gap.oldStart + old);
      old += 1;
      now += 1;
    } else if (best[at] === best[at + width]) old += 1;
    else now += 1;
  }
  return pairs;
}

/**
 * Cuts a list into pages, in its order, so that each weighs at most `limit`; an item that weighs more
 * than that has a page of its own. An empty list has one empty page.
 */
export function cutByWeight<T>(
  items: readonly T[],
  weigh: (item: T) => number,
  limit: number,
): T[][] {
  const pages: T[][] = [];
  let weight = Infinity;
  for (const item of items) {
    const own = weigh(item);
    if (weight + own > limit) {
      pages.push([]);
      weight = 0;
    }
    pages.at(-1)?.push(item);
    weight += own;
  }
  return pages.length > 0 ? pages : [[]];
}

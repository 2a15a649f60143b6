/** Orders numbers of blocks as they stand in a text: 12, 12.0.1, 12.1, 12.1.1, 12.2, 13. */
export function compareNumbers(a: string, b: string): number {
  const left = toParts(a);
  const right = toParts(b);
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const difference = (left[at] ?? -1) - (right[at] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * A number for a block between two others that nothing has had before: 12.1 after 12, then 12.2;
 * between 12 and 12.1 it is 12.0.1, as in the statutes of Québec; before the first block 0.1; after
 * the last one the next whole number.
 * @param previous the number before it; undefined at the beginning
 * @param next the number after it; undefined at the end
 * @param used all numbers that were ever given
 */
export function giveNumber(
  previous: string | undefined,
  next: string | undefined,
  used: ReadonlySet<string>,
): string {
  if (next === undefined) {
    const highest = [...used].reduce((most, number) => Math.max(most, toParts(number)[0] ?? 0), 0);
    return String(highest + 1);
  }
  const start = previous ?? '0';
  const siblings = start.includes('.') ? findFree(increase(start), next, used) : undefined;
  if (siblings !== undefined) return siblings;
  for (let prefix = start; ; prefix += '.0') {
    const child = findFree(`${prefix}.1`, next, used);
    if (child !== undefined) return child;
  }
}

/** The first free number from a given one on, counting up its last part; undefined at the end. */
function findFree(first: string, end: string, used: ReadonlySet<string>): string | undefined {
  let number = first;
  while (compareNumbers(number, end) < 0) {
    if (!used.has(number)) return number;
    number = increase(number);
  }
  return undefined;
}

function increase(number: string): string {
  const parts = toParts(number);
  return [...parts.slice(0, -1), (parts.at(-1) ?? 0) + 1].join('.');
}

function toParts(number: string): number[] {
  return number.split('.').map(Number);
}

/** One line of an nginx map: a whole value, or a pattern that ignores capitals; and what it gives. */
export type MapEntry = { is: string; gives: string } | { matches: string; gives: string };

/**
 * An nginx `map`: the value of `variable` by that of `source`. nginx looks at whole values first,
 * ignoring capitals, then at the patterns in order.
 */
export function writeMap(
  source: string,
  variable: string,
  fallback: string,
  entries: readonly MapEntry[],
): string {
  const lines = entries.map((entry) => {
    const key = 'is' in entry ? quote(protect(entry.is)) : quote(`~*${entry.matches}`);
    return `  ${key} ${quote(entry.gives)};`;
  });
  return [
    `map ${quote(source)} ${variable} {`,
    `  default ${quote(fallback)};`,
    ...lines,
    '}',
  ].join('\n');
}

/** A text between quotation marks, as nginx reads it. */
export function quote(text: string): string {
  return `"${text.replace(/["\\]/g, (sign) => `\\${sign}`)}"`;
}

/** Some words mean something else at the start of a key. */
function protect(key: string): string {
  return /^(~|\\|default$|hostnames$|include$|volatile$)/.test(key) ? `\\${key}` : key;
}

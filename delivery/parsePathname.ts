/** Deeper addresses than any of the site's are not looked at. */
const maximalDepth = 12;

/**
 * The decoded parts of the path of a request, without a slash at the end: `/fr/a-propos/` gives
 * `['fr', 'a-propos']`. Undefined for what cannot be an address of the site: malformed encoding,
 * empty and dot parts (`//host`), backslashes, encoded slashes, control characters.
 */
export function parsePathname(pathname: string): string[] | undefined {
  if (!pathname.startsWith('/')) return undefined;
  if (pathname === '/') return [];
  const parts = pathname.slice(1, pathname.endsWith('/') ? -1 : undefined).split('/');
  if (parts.length > maximalDepth) return undefined;
  const decoded = parts.map(decodePart);
  return decoded.every((part) => part !== undefined) ? decoded : undefined;
}

function decodePart(part: string): string | undefined {
  try {
    const decoded = decodeURIComponent(part).normalize('NFC');
    // eslint-disable-next-line no-control-regex -- control characters are what is refused.
    const isRefused = /^\.{0,2}$|[/\\\u0000-\u001f\u007f]/.test(decoded);
    return isRefused ? undefined : decoded;
  } catch {
    return undefined;
  }
}

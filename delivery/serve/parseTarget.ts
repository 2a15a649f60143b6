/** Where a request leads: its path, and its query with the question mark, or ''. */
export type Target = { pathname: string; search: string };

/** Path and query of a request's target, also where a client writes scheme and host (RFC 9112, 3.2.2). */
export function parseTarget(url = '/'): Target {
  const target = url.startsWith('/') ? url : url.replace(/^https?:\/\/[^/?#]*/i, '');
  const path = target.includes('#') ? target.slice(0, target.indexOf('#')) : target;
  const query = path.indexOf('?');
  if (query === -1) return { pathname: path || '/', search: '' };
  return { pathname: path.slice(0, query) || '/', search: escapeBytes(path.slice(query)) };
}

/** Node hands over bytes beyond ASCII as they came; a header may not hold them. */
function escapeBytes(text: string): string {
  return text.replace(
    /[^\x21-\x7e]/g,
    (byte) => `%${byte.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  );
}

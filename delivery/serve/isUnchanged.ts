/**
 * Tells whether a reader has a body already: whether `If-None-Match` names its tag. Tags are
 * compared weakly, because proxies that compress mark them as weak (RFC 9110, 13.1.2).
 * @param etag the tag with its quotation marks
 */
export function isUnchanged(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}

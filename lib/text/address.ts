/** What links may lead to, besides addresses of the site itself. */
export const linkProtocols: readonly string[] = ['http', 'https', 'mailto'];
/** Where images may come from, besides the site itself. */
export const imageProtocols: readonly string[] = ['http', 'https'];

/** Tells whether an address is relative (a path, a query, `#…`) or has one of the protocols. */
export function isAllowedAddress(address: string, protocols: readonly string[]): boolean {
  // Browsers ignore spaces and control characters in front of and inside a protocol.
  const [, protocol] = /^([^/?#:]*):/.exec(address.replace(/[\s\p{Cc}]/gu, '')) ?? [];
  return protocol === undefined || protocols.includes(protocol.toLowerCase());
}

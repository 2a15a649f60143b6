/** The host of an address as readers know it: without "www.". */
export function getHostName(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}

/** Parts of a query that tell a site where its visitor came from, and nothing about what is linked to. */
const trackingName = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid)$/i;

/**
 * An address without what does not change where it leads: the tracking part of its query
 * (`utm_source` …) and the text that a browser is to highlight (`#:~:text=`, URL Fragment Text
 * Directives).
 */
export function removeTracking(url: string): string {
  const [, path = '', query, fragment] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(url) ?? [];
  const kept = query?.split('&').filter((part) => !trackingName.test(part.split('=')[0] ?? ''));
  const [place] = fragment?.split(':~:') ?? [];
  return `${path}${kept?.length ? `?${kept.join('&')}` : ''}${place ? `#${place}` : ''}`;
}

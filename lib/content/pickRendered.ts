import { getChangedDocuments } from '@/lib/config';

/**
 * Which addresses of a route are rendered, of all that there are: what its `generateStaticParams`
 * returns. A build that differs from the last one in some texts alone renders the pages on which they
 * stand, and has the others from there (`delivery/reuse/`): lists and pictures show no more of a text
 * than its first paragraph. One page of each route is rendered all the same, because Next would take a
 * route without any for one that waits for requests.
 * @param hasChanged tells whether the text of a changed document stands at an address; where it is
 * left out, none does
 */
export function pickRendered<Address>(
  addresses: readonly Address[],
  hasChanged: (address: Address, documents: ReadonlySet<string>) => boolean = () => false,
): Address[] {
  const documents = getChangedDocuments();
  if (!documents) return [...addresses];
  const changed = addresses.filter((address) => hasChanged(address, documents));
  return changed.length > 0 ? changed : addresses.slice(0, 1);
}

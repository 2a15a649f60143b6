import type { Graph } from 'schema-dts';
import { writeJsonLd } from '@/lib/seo/jsonLd/writeJsonLd';

type JsonLdProps = { graph: Graph };

/** What a page says of itself to search engines: data, never run. */
export function JsonLd({ graph }: JsonLdProps) {
  return (
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: writeJsonLd(graph) }} />
  );
}

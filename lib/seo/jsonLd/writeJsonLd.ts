import type { Graph } from 'schema-dts';

/** Writes a description for a `<script>`: no text in it can end the element. */
export function writeJsonLd(graph: Graph): string {
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

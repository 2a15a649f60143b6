import { buildStripSvg } from './buildStripSvg';

/** The style sheet that hands the strip to the others as `var(--strip)`, to be used as a mask. */
export function buildMotifCss(): string {
  const address = buildStripSvg().replaceAll('%', '%25').replaceAll('#', '%23');
  return [
    '/* Written by scripts/drawMotif.ts (npx tsx scripts/drawMotif.ts): change it there. */',
    ':root {',
    `  --strip: url("data:image/svg+xml,${address}");`,
    '}',
    '',
  ].join('\n');
}

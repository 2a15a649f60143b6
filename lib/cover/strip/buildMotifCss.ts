import { buildStripLayers, DASHES } from './buildStripLayers';

/** The style sheet that draws the strip, in the colour `--strip-ink`, over the width of a `.strip`. */
export function buildMotifCss(): string {
  const layers = buildStripLayers('var(--d)').map((layer) => `    ${layer}`);
  return [
    '/* Written by scripts/drawMotif.ts (npx tsx scripts/drawMotif.ts): change it there. */',
    '.strip::after {',
    `  --d: ${DASHES};`,
    '  background:',
    `${layers.join(',\n')};`,
    '  background-repeat: no-repeat;',
    '}',
    '',
  ].join('\n');
}

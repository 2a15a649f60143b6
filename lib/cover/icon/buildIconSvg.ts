import type { Bitmap } from '../bitmap';
import { DARK_INK, formatColour, INK } from '../colours';

/** A picture as an SVG icon in ink, light or dark as the reader's scheme demands. */
export function buildIconSvg(bitmap: Bitmap): string {
  const { width, height } = bitmap;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" shape-rendering="crispEdges">`,
    `<style>path{fill:${formatColour(INK)}}@media (prefers-color-scheme:dark){path{fill:${formatColour(DARK_INK)}}}</style>`,
    `<path d="${listRuns(bitmap).join('')}"/>`,
    '</svg>',
    '',
  ].join('\n');
}

/** Each run of ink squares in a row as one closed rectangle. */
function listRuns({ width, height, squares }: Bitmap): string[] {
  return Array.from({ length: height }, (_, y) => {
    const row = squares.subarray(y * width, (y + 1) * width).join('');
    return [...row.matchAll(/1+/g)].map(({ 0: run, index }) => {
      return `M${index} ${y}h${run.length}v1h-${run.length}z`;
    });
  }).flat();
}

import { listStripDots, STRIP_ROWS, STRIP_STEPS } from './listStripDots';

/** The side of a square, in CSS pixels. */
const SIDE = 2;
/** Every eighth square of a row is a dot of the same rank. */
const DASHES = `${SIDE} ${7 * SIDE}`;

/**
 * The strip as SVG for a mask: each dot of the matrix is one dashed line whose length is a share of
 * the width, so that one picture fits every screen and its squares stay square.
 */
export function buildStripSvg(): string {
  const dots = listStripDots();
  const rows = Array.from({ length: STRIP_ROWS }, (_, row) => {
    const lines = dots
      .filter((dot) => dot.row === row)
      .map(({ column, end }) => `<line x1='${column * SIDE}' x2='${(end * 100) / STRIP_STEPS}%'/>`);
    // A line is drawn about its middle.
    return `<g transform='translate(0 ${row * SIDE + SIDE / 2})'>${lines.join('')}</g>`;
  });
  return (
    `<svg xmlns='http://www.w3.org/2000/svg' stroke='#000' stroke-width='${SIDE}' ` +
    `stroke-dasharray='${DASHES}' shape-rendering='crispEdges'>${rows.join('')}</svg>`
  );
}

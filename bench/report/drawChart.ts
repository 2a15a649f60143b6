import { formatKilobytes } from './format';
import type { MeasuredAll } from './readMeasured';

type Bar = { label: string; value: number; text: string; isOwn: boolean };
type Panel = { title: string; bars: Bar[] };

const width = 720;
const left = 130;
const barHeight = 20;
const step = 32;
const titleHeight = 48;
/** Room for the number after the longest bar. */
const right = 90;

/**
 * Draws bytes of a first visit and seconds of the largest build as bars, legible on light and dark
 * grounds.
 */
export function drawChart({ bytes, builds }: MeasuredAll): string {
  const [smallest] = bytes;
  const largest = [...builds].at(-1);
  const panels: Panel[] = [];
  if (smallest) {
    const bars = smallest[1].flatMap(({ subject, title, result: { value } }) =>
      value ? [buildBar(subject, title, value.case.total, formatKilobytes(value.case.total))] : [],
    );
    panels.push({ title: 'First visit of the founding case, kB on the wire', bars });
  }
  if (largest) {
    const bars = largest[1].flatMap(({ subject, title, result: { value } }) =>
      value ? [buildBar(subject, title, value.seconds, value.seconds.toFixed(1))] : [],
    );
    panels.push({
      title: `Cold build of ${largest[0]} generated documents a language, seconds`,
      bars,
    });
  }
  let top = 0;
  const parts = panels.map((panel) => {
    const drawn = drawPanel(panel, top);
    top += titleHeight + panel.bars.length * step;
    return drawn;
  });
  const height = top + 12;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${describe(panels)}">
<style>
  text { font: 14px system-ui, sans-serif; fill: #1f2328; }
  .title { font-weight: 600; }
  rect { fill: #8b949e; }
  .ground { fill: #ffffff; }
  .own { fill: #0b57d0; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3; }
    rect { fill: #6e7681; }
    .ground { fill: #0d1117; }
    .own { fill: #7cacf8; }
  }
</style>
<rect class="ground" width="100%" height="100%"/>
${parts.join('\n')}
</svg>
`;
}

function buildBar(subject: string, label: string, value: number, text: string): Bar {
  return { label, value, text, isOwn: subject === 'dossier' };
}

function drawPanel({ title, bars }: Panel, top: number): string {
  const most = Math.max(...bars.map(({ value }) => value));
  const rows = bars.map(({ label, value, text, isOwn }, at) => {
    const y = top + titleHeight + at * step;
    const length = Math.max(1, ((width - left - right) * value) / most);
    const middle = y + barHeight / 2 + 5;
    return `<text x="${left - 10}" y="${middle}" text-anchor="end">${label}</text>
<rect x="${left}" y="${y}" width="${length.toFixed(1)}" height="${barHeight}" rx="2"${isOwn ? ' class="own"' : ''}/>
<text x="${(left + length + 8).toFixed(1)}" y="${middle}">${text}</text>`;
  });
  return [`<text x="8" y="${top + 30}" class="title">${title}</text>`, ...rows].join('\n');
}

function describe(panels: readonly Panel[]): string {
  return panels
    .map(
      ({ title, bars }) =>
        `${title}: ${bars.map(({ label, text }) => `${label} ${text}`).join(', ')}.`,
    )
    .join(' ');
}

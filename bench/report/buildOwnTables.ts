import { scoreNames } from '../measure/runLighthouse';
import type { Build } from '../parts/measureBuild';
import type { PageScores } from '../parts/measurePages';
import type { Speed } from '../parts/measureSpeed';
import { type BuildPhase, buildPhases } from '../parts/readPhases';
import type { Result } from '../results';
import type { ServerName } from '../speed/describeServer';
import type { ByPage } from '../parts/measureVisits';
import type { Visit } from '../measure/visitPage';
import { formatKilobytes, formatRatio, formatTable, shorten } from './format';
import { type Entry, findValue } from './readMeasured';

/** What the phases of Dossier's build take, by size. */
export function buildPhaseTable(builds: ReadonlyMap<number, readonly Entry<Build>[]>): string {
  const rows = [...builds].flatMap(([size, entries]) => {
    const phases = findValue(entries, 'dossier')?.phases;
    if (!phases) return [];
    return [[`${size}`, ...buildPhases.map((phase) => phases[phase]?.toFixed(1) ?? '–')]];
  });
  return formatTable(['documents a language', ...buildPhases.map(namePhase)], rows);
}

function namePhase(phase: BuildPhase): string {
  return phase === 'compile' || phase === 'render' ? `of it ${phase}` : phase;
}

/** What Lighthouse says of Dossier's own pages. */
export function buildPagesTable(result: Result<PageScores[]>): string {
  const heads = ['', 'performance', 'accessibility', 'best practices', 'SEO', 'LCP ms', 'TBT ms'];
  const pages = result.value;
  if (!pages) return `Not measured: ${result.failure ?? 'no reason is known'}.`;
  const rows = pages.map((page) => [
    `\`${page.path}\``,
    ...scoreNames.map((name) =>
      name === 'seo' && !page.isListed ? 'not meant' : page.scores[name].toFixed(0),
    ),
    page.lcp.toFixed(0),
    page.tbt.toFixed(0),
  ]);
  const lost = pages.flatMap(({ path, isListed, lost: audits }) => {
    const counted = audits.filter((audit) => isListed || !audit.startsWith('seo'));
    return counted.length > 0 ? [`- \`${path}\`: ${counted.join(', ')}`] : [];
  });
  const points = lost.length > 0 ? `\n\nAudits that took points:\n\n${lost.join('\n')}` : '';
  return (
    formatTable(
      [...heads, 'CLS'],
      rows.map((row, at) => [...row, (pages[at]?.cls ?? 0).toFixed(3)]),
    ) + points
  );
}

/** Requests a second; ratios are to `npm start`. */
export function buildSpeedTable(
  speed: readonly { name: ServerName; result: Result<Speed> }[],
): string {
  const own = speed.find(({ name }) => name === 'npm start')?.result.value?.rate;
  const heads = ['', 'requests a second', 'to `npm start`', 'bytes of an answer', 'encoding'];
  return formatTable(
    [...heads, 'rounds'],
    speed.map(({ name, result: { value, failure } }) =>
      value
        ? [
            `\`${name}\``,
            value.rate.toFixed(0),
            formatRatio(value.rate, own),
            `${value.bytes}`,
            value.encoding,
            `${value.rounds}`,
          ]
        : [`\`${name}\``, `not measured: ${shorten(failure)}`, '', '', '', ''],
    ),
  );
}

/** What a first visit of Dossier weighs from its own server, as a sentence. */
export function describeOwnServer(result: Result<ByPage<Visit>>): string {
  const { value, failure } = result;
  if (!value) return `From \`npm start\`: not measured: ${shorten(failure)}.`;
  const [legalCase, question] = [value.case, value.question].map(({ total }) =>
    formatKilobytes(total),
  );
  return `Dossier from \`npm start\` itself (HTTP/1.1, its own headers and compression): case ${legalCase} kB, question ${question} kB.`;
}

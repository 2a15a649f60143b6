import { scoreNames } from '../measure/runLighthouse';
import { byteKinds, type Visit } from '../measure/visitPage';
import type { Build } from '../parts/measureBuild';
import type { ByPage } from '../parts/measureVisits';
import type { Lighthouse } from '../measure/runLighthouse';
import { formatKilobytes, formatMemory, formatRatio, formatTable, shorten } from './format';
import { type Entry, findValue } from './readMeasured';

type Page = keyof ByPage<unknown>;

/** Bytes and requests of a first visit; ratios are to Dossier. */
export function buildBytesTable(entries: readonly Entry<ByPage<Visit>>[], page: Page): string {
  const own = findValue(entries, 'dossier')?.[page].total;
  const heads = ['', 'requests', 'total', 'to Dossier', ...byteKinds.map(nameKind)];
  return buildTable(heads, entries, (visits) => {
    const { requests, total, bytes } = visits[page];
    const kinds = byteKinds.map((kind) => formatKilobytes(bytes[kind]));
    return [`${requests}`, formatKilobytes(total), formatRatio(total, own), ...kinds];
  });
}

/** Scores and times of Lighthouse; the ratio is to Hugo's largest contentful paint, the floor. */
export function buildLighthouseTable(
  entries: readonly Entry<ByPage<Lighthouse>>[],
  page: Page,
): string {
  const floor = findValue(entries, 'hugo')?.[page].lcp;
  const heads = [
    ...['', 'performance', 'accessibility', 'best practices', 'SEO'],
    ...['LCP ms', 'lowest–highest', 'to Hugo', 'TBT ms', 'CLS', 'visits'],
  ];
  return buildTable(heads, entries, (pages) => {
    const { scores, lcp, range, tbt, cls, visits } = pages[page];
    return [
      ...scoreNames.map((name) => scores[name].toFixed(0)),
      lcp.toFixed(0),
      range.lcp.map((value) => value.toFixed(0)).join('–'),
      formatRatio(lcp, floor),
      tbt.toFixed(0),
      cls.toFixed(3),
      `${visits}`,
    ];
  });
}

/** Cold builds of one size; ratios are to Dossier. */
export function buildBuildTable(entries: readonly Entry<Build>[]): string {
  const own = findValue(entries, 'dossier')?.seconds;
  const heads = [
    ...['', 'seconds', 'to Dossier', 'lowest–highest', 'processor seconds'],
    ...['memory MiB', 'files', 'runs', 'seconds after one text changed'],
  ];
  return buildTable(heads, entries, (build) => [
    build.seconds.toFixed(1),
    formatRatio(build.seconds, own),
    build.range.map((value) => value.toFixed(1)).join('–'),
    build.processor?.toFixed(1) ?? '–',
    formatMemory(build.memory),
    `${build.files}`,
    `${build.runs}`,
    build.rebuild?.toFixed(1) ?? '–',
  ]);
}

/** One row for each subject; what failed says why instead of being left out. */
function buildTable<Value>(
  heads: readonly string[],
  entries: readonly Entry<Value>[],
  write: (value: Value) => string[],
): string {
  const rows = entries.map(({ title, result: { value, failure } }) =>
    value === undefined
      ? [title, `not measured: ${shorten(failure)}`, ...heads.slice(2).map(() => '')]
      : [title, ...write(value)],
  );
  return formatTable(heads, rows);
}

function nameKind(kind: string): string {
  return /^(html|css|js)$/.test(kind) ? kind.toUpperCase() : kind;
}

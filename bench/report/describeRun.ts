import type { Result } from '../results';
import { formatTable } from './format';
import type { MeasuredAll } from './readMeasured';

/** Date, machine and versions, as sections of the report. */
export function describeRun(measured: MeasuredAll): string[] {
  const results = listResults(measured);
  const dates = results.map(({ measuredAt }) => measuredAt.slice(0, 10)).sort();
  const machines = new Set(results.map(describeMachine));
  const rows = measured.install.map(({ title, result: { value, failure } }) => [
    title,
    value?.join(', ') ?? `not installed: ${failure ?? 'no reason is known'}`,
  ]);
  const tools = measured.tools.join(', ');
  return [
    `Measured: ${[...new Set([dates[0], dates.at(-1)])].join(' to ')}.`,
    `Machine: ${[...machines].join('; and ')}.`,
    '## Versions',
    formatTable(['', 'versions'], [...rows, ...(tools ? [['Tools', tools]] : [])], 'texts'),
  ];
}

function listResults(measured: MeasuredAll): Result<unknown>[] {
  const { install, builds, bytes, lighthouse, pages, speed } = measured;
  return [
    ...[install, ...builds.values(), ...bytes.values(), lighthouse].flatMap((entries) =>
      entries.map(({ result }) => result),
    ),
    ...(pages ? [pages] : []),
    ...speed.map(({ result }) => result),
  ];
}

function describeMachine({ machine }: Result<unknown>): string {
  const memory = (machine.memory / 2 ** 30).toFixed(0);
  return `${machine.cores} cores (${machine.processor}), ${memory} GiB memory, Node ${machine.node}`;
}

import type { Build } from '../parts/measureBuild';
import type { SubjectName } from '../subjects/subjectNames';
import { formatTable } from './format';
import { type Entry, findValue, type MeasuredAll } from './readMeasured';

/** Framework peers with a search of their own, and peers written in JavaScript: the same ones. */
const frameworks = ['starlight', 'docusaurus', 'nextra'] as const satisfies SubjectName[];

/** What Dossier wants to reach beside its peers, and what was measured, as a table. */
export function listGoals(measured: MeasuredAll): string {
  const rows = [
    ...listByteGoals(measured),
    ...listPaintGoals(measured),
    ...listBuildGoals(measured),
  ];
  return formatTable(['', 'measured', 'goal'], rows);
}

function listByteGoals({ bytes }: MeasuredAll): string[][] {
  const [smallest] = bytes;
  if (!smallest) return [];
  return (['case', 'question'] as const).flatMap((page) => {
    const own = findValue(smallest[1], 'dossier')?.[page].total;
    const least = findLeast(smallest[1], (visits) => visits[page].total);
    if (own === undefined || !least) return [];
    const name = `First visit of the founding ${page}, to the lightest framework peer (${least.title})`;
    return [[name, formatPart(own / least.value), 'at most × 0.333']];
  });
}

function listPaintGoals({ lighthouse }: MeasuredAll): string[][] {
  return (['case', 'question'] as const).flatMap((page) => {
    const own = findValue(lighthouse, 'dossier')?.[page];
    const floor = findValue(lighthouse, 'hugo')?.[page];
    if (!own || !floor) return [];
    const name = `Largest contentful paint of the founding ${page}, to Hugo`;
    return [
      [name, formatPart(own.lcp / floor.lcp), 'at most × 1.050'],
      [
        `Blocking time, layout shift of the founding ${page}`,
        `${own.tbt.toFixed(0)} ms, ${own.cls.toFixed(3)}`,
        '0 ms, 0.000',
      ],
    ];
  });
}

function listBuildGoals({ builds }: MeasuredAll): string[][] {
  return [...builds].flatMap(([size, entries]) => {
    const own = findValue(entries, 'dossier')?.seconds;
    const least = findLeast(entries, ({ seconds }) => seconds);
    if (own === undefined || !least) return [];
    const name = `Cold build of ${size} documents a language, to the fastest JavaScript peer (${least.title})`;
    const cold = [name, formatPart(own / least.value), size >= 1000 ? 'at most × 0.500' : '–'];
    return [cold, ...listRebuild(size, entries)];
  });
}

function listRebuild(size: number, entries: readonly Entry<Build>[]): string[][] {
  const own = findValue(entries, 'dossier')?.rebuild;
  const least = findLeast(entries, ({ rebuild = Infinity }) => rebuild);
  if (own === undefined || !least || least.value === Infinity) return [];
  const name = `The same after one text changed, to the fastest JavaScript peer at that (${least.title})`;
  return size >= 1000 ? [[name, formatPart(own / least.value), '–']] : [];
}

function findLeast<Value>(
  entries: readonly Entry<Value>[],
  pick: (value: Value) => number,
): { title: string; value: number } | undefined {
  return entries
    .filter(({ subject }) => frameworks.some((name) => name === subject))
    .flatMap(({ title, result: { value } }) => (value ? [{ title, value: pick(value) }] : []))
    .sort((a, b) => a.value - b.value)[0];
}

function formatPart(ratio: number): string {
  return `× ${ratio.toFixed(3)}`;
}

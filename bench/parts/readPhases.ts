/**
 * What a build of Dossier spends its time on. `compile` and `render` are parts of `next`; what is
 * left of it is its start, its files and the build adapter.
 */
export const buildPhases = [
  'contentlayer',
  'next',
  'compile',
  'render',
  'delivery',
  'precompression',
  'images',
] as const;

/** A phase of a build of Dossier. */
export type BuildPhase = (typeof buildPhases)[number];

/** Seconds by phase. */
export type Phases = Partial<Record<BuildPhase, number>>;

/** What is cached by content and timed apart from the build. */
const apart = ['precompression', 'images'] as const satisfies BuildPhase[];

/** Which phase a step of `scripts/build.ts` belongs to, by the name that its line begins with. */
const phaseOfStep: readonly [pattern: RegExp, phase: BuildPhase][] = [
  [/compress/i, 'precompression'],
  [/\bimages?\b/i, 'images'],
  [/^content$/i, 'contentlayer'],
  [/^pages$/i, 'next'],
];

/** What Next says of its own phases. */
const phaseOfNext: readonly [pattern: RegExp, phase: BuildPhase][] = [
  [/Compiled successfully in ([\d.]+) ?(ms|s|min)/, 'compile'],
  [/Generating static pages.* in ([\d.]+) ?(ms|s|min)/, 'render'],
];

const secondsOf: Readonly<Record<string, number>> = { ms: 0.001, s: 1, min: 60 };

/**
 * Reads the lines that the steps of a build print, as `pages: 12.3 s` or `verify: 20 pages, 0.4 s`.
 * @returns seconds by phase; every step that has no phase of its own is delivery
 */
export function readPhases(output: string): Phases {
  const phases: Phases = {};
  for (const [, name = '', seconds] of output.matchAll(/^([a-z][\w ]*): (?:.*, )?([\d.]+) s$/gm)) {
    const phase = phaseOfStep.find(([pattern]) => pattern.test(name))?.[1] ?? 'delivery';
    phases[phase] = (phases[phase] ?? 0) + Number(seconds);
  }
  for (const [pattern, phase] of phaseOfNext) {
    const [, number, unit = ''] = pattern.exec(output) ?? [];
    if (number !== undefined) phases[phase] = Number(number) * (secondsOf[unit] ?? NaN);
  }
  return phases;
}

/** Seconds of a build that are timed apart from it. */
export function sumApart(phases: Phases): number {
  return apart.reduce((sum, phase) => sum + (phases[phase] ?? 0), 0);
}

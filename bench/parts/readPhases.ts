/** What a build of Dossier spends its time on. */
export const buildPhases = ['contentlayer', 'next', 'delivery', 'precompression'] as const;

/** A phase of a build of Dossier. */
export type BuildPhase = (typeof buildPhases)[number];

/** Which phase a step of `scripts/build.ts` belongs to, by the name that its line begins with. */
const phaseOfStep: readonly [pattern: RegExp, phase: BuildPhase][] = [
  [/compress/i, 'precompression'],
  [/^content$/i, 'contentlayer'],
  [/^pages$/i, 'next'],
];

/**
 * Reads the lines that the steps of a build print, as `pages: 12.3 s` or `verify: 20 pages, 0.4 s`.
 * @returns seconds by phase; every step that has no phase of its own is delivery
 */
export function readPhases(output: string): Partial<Record<BuildPhase, number>> {
  const phases: Partial<Record<BuildPhase, number>> = {};
  for (const [, name = '', seconds] of output.matchAll(/^([a-z][\w ]*): (?:.*, )?([\d.]+) s$/gm)) {
    const phase = phaseOfStep.find(([pattern]) => pattern.test(name))?.[1] ?? 'delivery';
    phases[phase] = (phases[phase] ?? 0) + Number(seconds);
  }
  return phases;
}

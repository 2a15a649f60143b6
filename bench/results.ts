import { readdirSync, readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { writeWhole } from '@/delivery/files/writeWhole';
import { resultsFolder } from './places';

/** Where and when something was measured. */
export type Machine = { cores: number; processor: string; memory: number; node: string };

/** A measurement as it is kept: what it is of, and what came out or why nothing did. */
export type Result<Value> = {
  measuredAt: string;
  machine: Machine;
  value?: Value;
  failure?: string;
};

/** Describes this machine; memory in bytes. */
export function describeMachine(): Machine {
  const processors = cpus();
  return {
    cores: processors.length,
    processor: processors[0]?.model.trim() ?? '',
    memory: totalmem(),
    node: process.versions.node,
  };
}

/**
 * Measures something, keeps what came out under a name and prints one plain line. A failure is kept
 * likewise, so that the report can name it.
 * @param name path below the results, without ending: `build/dossier-10`
 * @param describe what the line says of a value
 */
export async function keepResult<Value>(
  name: string,
  run: () => Promise<Value>,
  describe: (value: Value) => string,
): Promise<void> {
  const kept = { measuredAt: new Date().toISOString(), machine: describeMachine() };
  try {
    const value = await run();
    writeResult(name, { ...kept, value });
    console.log(`${name}: ${describe(value)}`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    // The report names files of the project, not of this machine.
    const failure = reason.replaceAll(`${process.cwd()}/`, '');
    writeResult(name, { ...kept, failure });
    console.log(`${name}: failed: ${failure}`);
  }
}

function writeResult(name: string, result: Result<unknown>): void {
  const file = join(resultsFolder, `${name}.json`);
  writeWhole(file, `${JSON.stringify(result, null, 2)}\n`);
}

/**
 * Reads what was kept under a name; undefined where nothing was.
 * @throws Error when the file is no JSON.
 */
export function readResult<Value>(name: string): Result<Value> | undefined {
  let text: string;
  try {
    text = readFileSync(join(resultsFolder, `${name}.json`), 'utf8');
  } catch {
    return undefined;
  }
  // Only `keepResult` writes these files, with the value that the same name is read with.
  return JSON.parse(text) as Result<Value>;
}

/** The names of all results in a folder of them, without ending. */
export function listResults(folder: string): string[] {
  try {
    return readdirSync(join(resultsFolder, folder))
      .filter((file) => file.endsWith('.json'))
      .map((file) => file.replace(/\.json$/, ''));
  } catch {
    return [];
  }
}

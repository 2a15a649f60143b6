import { join } from 'node:path';
import { runMeasured } from '../measure/runMeasured';
import { logsFolder } from '../places';

/** A program of the system, how to ask for its version, and the packages that bring it. */
export type SystemProgram = {
  name: string;
  title: string;
  /** Command of the shell that prints its version. */
  version: string;
  package: string;
};

/** Seconds that an installation may take. */
const limit = 300;

/**
 * Makes sure that a program of the system is there; as root it is installed with apt-get.
 * @returns its name and version
 * @throws Error that says how to install it.
 */
export async function installProgram(program: SystemProgram): Promise<string> {
  const log = join(logsFolder, `install-${program.name}.log`);
  const run = (command: string, parameters: readonly string[]) =>
    runMeasured({ command, parameters }, { folder: logsFolder, log, limit });
  const readVersion = async () => {
    const { output } = await run('sh', ['-c', program.version]);
    return `${program.title} ${/\d+(\.\d+)+/.exec(output)?.[0] ?? output.trim()}`;
  };
  try {
    return await readVersion();
  } catch (cause) {
    if (process.getuid?.() !== 0) {
      const advice = `${program.title} is not on this machine; install it: apt-get install ${program.package}`;
      throw new Error(advice, { cause });
    }
  }
  await run('apt-get', ['install', '-y', '--no-install-recommends', program.package]);
  return readVersion();
}

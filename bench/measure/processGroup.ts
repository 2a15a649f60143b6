import { readdirSync, readFileSync } from 'node:fs';

/** What the processes of a session hold and have used so far. */
export type GroupUsage = {
  /** Sum of resident memory, in bytes; pages that processes share count once for each. */
  memory: number;
  /** Processor seconds by process id. */
  processor: Map<number, number>;
};

const pageBytes = 4096;
const ticksPerSecond = 100;

/**
 * Reads the usage of all processes of a session from `/proc`; undefined where the system has none.
 * @param session id of the process that leads the session
 */
export function readUsage(session: number): GroupUsage | undefined {
  let ids: number[];
  try {
    ids = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return undefined;
  }
  const usage: GroupUsage = { memory: 0, processor: new Map() };
  for (const id of ids) {
    const fields = readStatus(id);
    // Counted from what follows the name: state, parent, group, session … (proc(5)).
    if (Number(fields[3]) !== session) continue;
    usage.memory += Number(fields[21]) * pageBytes;
    usage.processor.set(id, (Number(fields[11]) + Number(fields[12])) / ticksPerSecond);
  }
  return usage;
}

function readStatus(id: number): string[] {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'utf8');
    // The name may hold spaces and brackets.
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    // It has ended meanwhile.
    return [];
  }
}

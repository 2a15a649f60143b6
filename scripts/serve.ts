import { runServer } from '@/delivery/runServer';
import { getConfig } from '@/lib/config';

try {
  const homes = await runServer('out', getConfig().port);
  console.log(`Dossier is at ${homes.join(' and ')} (process ${process.pid}; Ctrl+C stops it).`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

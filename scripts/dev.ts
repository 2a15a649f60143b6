import { watchBrowser } from '@/delivery/bundleBrowser';
import { generateContent } from '@/delivery/generateContent';
import { startProgram, waitForEnd } from '@/delivery/runProgram';
import { getConfig } from '@/lib/config';

// The pages need the content before they are first asked for; afterwards it is watched.
await generateContent();
const stopWatching = await watchBrowser();
const programs = [
  startProgram(['contentlayer2/bin/cli.cjs', 'dev']),
  startProgram(['next/dist/bin/next', 'dev', '--port', String(getConfig().port)]),
];
const stop = () => programs.forEach((program) => program.kill());
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);

const ends = programs.map(waitForEnd);
await Promise.race(ends);
stop();
await Promise.all([stopWatching(), ...ends]);

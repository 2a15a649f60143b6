import { runNew } from '@/lib/content/scaffold/runNew';
import { formatDay } from '@/lib/format/formatDay';

try {
  runNew(process.argv.slice(2), {
    contentFolder: 'content',
    day: formatDay(new Date()),
    print: console.log,
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

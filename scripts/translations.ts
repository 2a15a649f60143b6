import { runTranslations } from '@/lib/content/ledger/runTranslations';
import { formatDay } from '@/lib/format/formatDay';

try {
  runTranslations(process.argv.slice(2), {
    contentFolder: 'content',
    day: formatDay(new Date()),
    print: console.log,
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

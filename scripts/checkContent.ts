import { parseArgs } from 'node:util';
import { checkSources } from '@/lib/content/check/checkContent';
import { fixFiles, fixPublished } from '@/lib/content/check/fixContent';
import { outlineInParallel } from '@/lib/content/check/outlineInParallel';
import { reportBehindAnswers } from '@/lib/content/check/reportBehindAnswers';
import { formatFindings, reportFindings } from '@/lib/content/check/reportFindings';
import { readPaths, selectFindings } from '@/lib/content/check/selectFindings';
import { readSources } from '@/lib/content/readSources';

const folder = 'content';

const usage = `npm run content:check [-- [paths…] [--format text|json] [--fix]]

Checks the documents in ${folder}/. Ends with 1 where there is an error, with 0 where there are
warnings only, with 2 where it was called wrongly.
  paths            files or folders; findings elsewhere are not shown
  --format json    writes the findings for machines
  --fix            first repairs byte order marks and line endings, and adds new addresses to
                   ${folder}/.published/; says what it did`;

/** Reads the command line. */
function readOptions() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      fix: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.format !== 'text' && values.format !== 'json') {
    throw new Error(`--format is text or json, not "${values.format}".`);
  }
  return { ...values, paths: readPaths(positionals, folder) };
}

async function checkContent({
  fix,
  format,
  paths,
}: ReturnType<typeof readOptions>): Promise<number> {
  const fixed = fix ? fixFiles(folder, paths) : [];
  const read = readSources(folder);
  const outlines = await outlineInParallel(read.sources);
  let review = checkSources(read, 'public', outlines);
  if (fix) {
    const added = fixPublished(read, review.findings, paths);
    if (added.length > 0) review = checkSources(read, 'public', outlines);
    fixed.push(...added);
  }
  // Machines read the one thing that is written to the standard output.
  for (const line of fixed) console.error(`fixed: ${line}`);
  const { findings, reviewed } = { ...review, findings: selectFindings(review.findings, paths) };
  const color = process.stdout.isTTY;
  console.log(
    format === 'json'
      ? formatFindings(findings, folder, reviewed)
      : reportFindings(findings, folder, { color, reviewed }),
  );
  const isSound = !review.findings.some(({ severity }) => severity === 'error');
  // Broken content cannot be paired; what is behind is then no news.
  const behind = isSound && format === 'text' ? reportBehindAnswers(read.sources, folder) : '';
  if (behind !== '') console.log(`\n${behind}`);
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** Gives the options, or says how the command is called. */
function readOptionsOrExplain(): ReturnType<typeof readOptions> | undefined {
  try {
    const options = readOptions();
    if (!options.help) return options;
    console.log(usage);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exitCode = 2;
  }
  return undefined;
}

const options = readOptionsOrExplain();
if (options) process.exitCode = await checkContent(options);

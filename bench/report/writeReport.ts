import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { isRoute } from '@/i18n/routes';
import { reportFolder } from '../places';
import { subjects } from '../subjects/listSubjects';
import {
  describeOwnServer,
  buildPagesTable,
  buildPhaseTable,
  buildSpeedTable,
} from './buildOwnTables';
import { buildBuildTable, buildBytesTable, buildLighthouseTable } from './buildPeerTables';
import { describeRun } from './describeRun';
import { drawChart } from './drawChart';
import { listGoals } from './listGoals';
import { type MeasuredAll, readMeasured } from './readMeasured';

/**
 * Writes the report and its chart from everything that has been measured so far.
 * @returns the files
 */
export async function writeReport(): Promise<string[]> {
  const measured = readMeasured();
  const report = join(reportFolder, 'results.md');
  const chart = join(reportFolder, 'chart.svg');
  mkdirSync(reportFolder, { recursive: true });
  writeFileSync(report, await format(writeText(measured), { parser: 'markdown' }));
  writeFileSync(chart, drawChart(measured));
  return [report, chart];
}

function writeText(measured: MeasuredAll): string {
  const { builds, bytes, ownServer, lighthouse, pages, speed } = measured;
  const sections = [
    '# Dossier beside its peers',
    'Written by `npm run bench`; do not edit. kB are 1000 bytes, MiB are 2²⁰ bytes.',
    '![Bytes of a first visit and seconds of a cold build](chart.svg)',
    ...describeRun(measured),
    '## At a glance',
    listGoals(measured),
    ...[...bytes].flatMap(([size, entries]) => [
      `## First visit, ${size} generated documents a language`,
      'kB on the wire, headers included, until nothing more is loaded; what a page fetches ahead counts.',
      '### The founding case',
      buildBytesTable(entries, 'case'),
      '### The founding question',
      buildBytesTable(entries, 'question'),
    ]),
    ...(ownServer ? [describeOwnServer(ownServer)] : []),
    ...(lighthouse.length > 0
      ? [
          '## Lighthouse, mobile, simulated throttling',
          'Medians. LCP: largest contentful paint; TBT: total blocking time; CLS: cumulative layout shift.',
          '### The founding case',
          buildLighthouseTable(lighthouse, 'case'),
          '### The founding question',
          buildLighthouseTable(lighthouse, 'question'),
        ]
      : []),
    ...(pages ? ['## Lighthouse, the pages of Dossier', buildPagesTable(pages)] : []),
    ...[...builds].flatMap(([size, entries]) => [
      `## Cold build, ${size} generated documents a language`,
      buildBuildTable(entries),
    ]),
    ...(builds.size > 0
      ? [
          '## Where the time of a build of Dossier goes',
          'Seconds. contentlayer runs beside the check of the content. Delivery holds the checks and the publication; the build adapter runs inside Next. The seconds of the builds above are without precompression and images.',
          buildPhaseTable(builds),
        ]
      : []),
    ...(speed.length > 0
      ? [
          '## Requests a second, founding case',
          '`wrk`, one thread, 64 connections, plain HTTP on the same machine; all but `next start` serve the same `out/`. `next start` has no proxy.',
          buildSpeedTable(speed),
        ]
      : []),
    '## How it is measured',
    listNotes(),
  ];
  return `${sections.join('\n\n')}\n`;
}

function listNotes(): string {
  const search = isRoute('/search')
    ? []
    : ['Dossier has no search yet; the peers named with one build its index and carry its box.'];
  const notes = [
    'Content: the founding documents as they are and generated ones of about 700 words (`bench/generateContent.ts`), the same in every subject, half English and half French. Peers show the facts, the notes and the text of a document, but no cover image.',
    'Visits: Chromium on a phone’s viewport (412 × 823) with an empty cache. One small server for all (`bench/measure/siteServer.ts`): TLS, HTTP/2, brotli 11, the same headers. Site icons do not count.',
    'Builds: caches taken away before each. The last column is one build more, with whatever a build keeps, after a sentence was added to one of the documents. Memory is the highest sum of resident memory of all processes of a build; pages that processes share count once for each.',
    'The machine also ran the browser, the server and the load; its clock is what varies most, so ratios say more than absolutes.',
    ...Object.values(subjects).flatMap((subject) => [...subject.notes]),
    ...search,
  ];
  return notes.map((note) => `- ${note}`).join('\n');
}

import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { getPeerFolder, logsFolder } from '../places';
import { getCertificate } from './certificate';
import { findChromium } from './findChromium';
import { median } from './median';
import { runMeasured } from './runMeasured';

/** The four scores, 0 to 100. */
export const scoreNames = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse says of a page on a phone: medians; times in milliseconds. */
export type Lighthouse = {
  scores: Record<(typeof scoreNames)[number], number>;
  /** First and largest contentful paint, total blocking time, cumulative layout shift. */
  fcp: number;
  lcp: number;
  tbt: number;
  cls: number;
  visits: number;
  /** Of all visits, the lowest and the highest. */
  range: { lcp: [number, number]; performance: [number, number] };
  /** Audits that took points in any visit, by id. */
  lost: string[];
};

type Report = {
  runtimeError?: { message: string };
  categories: Record<
    string,
    { score: number | null; auditRefs: { id: string; weight: number; group?: string }[] }
  >;
  audits: Record<string, { score: number | null; numericValue?: number }>;
};

/** Seconds that one visit may take. */
const limit = 120;

/**
 * Visits a page several times with Lighthouse's mobile settings (simulated throttling).
 * @throws Error when a visit fails.
 */
export async function runLighthouse(address: string, visits: number): Promise<Lighthouse> {
  const reports: Report[] = [];
  for (let visit = 0; visit < visits; visit += 1) reports.push(await visitOnce(address));
  const pick = (find: (report: Report) => number) => reports.map(find);
  const score = (name: string) => pick((report) => (report.categories[name]?.score ?? 0) * 100);
  const audit = (name: string) => pick((report) => report.audits[name]?.numericValue ?? NaN);
  const lcp = audit('largest-contentful-paint');
  const performance = score('performance');
  return {
    scores: {
      performance: median(performance),
      accessibility: median(score('accessibility')),
      'best-practices': median(score('best-practices')),
      seo: median(score('seo')),
    },
    fcp: median(audit('first-contentful-paint')),
    lcp: median(lcp),
    tbt: median(audit('total-blocking-time')),
    cls: median(audit('cumulative-layout-shift')),
    visits,
    range: { lcp: getRange(lcp), performance: getRange(performance) },
    lost: [...new Set(reports.flatMap(listLostAudits))],
  };
}

async function visitOnce(address: string): Promise<Report> {
  const folder = getPeerFolder('lighthouse');
  const file = join(folder, 'report.json');
  rmSync(file, { force: true });
  const { hash } = getCertificate();
  const parameters = ['visit.mjs', address, file, hash, findChromium()];
  const log = join(logsFolder, 'lighthouse.log');
  await runMeasured({ command: process.execPath, parameters }, { folder, log, limit });
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  if (report.runtimeError) throw new Error(`${address}: ${report.runtimeError.message}`);
  return report;
}

function listLostAudits({ categories, audits }: Report): string[] {
  return scoreNames.flatMap((name) =>
    (categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      // A paint of 0.99 points takes none of the category's rounded hundred.
      .filter(() => (categories[name]?.score ?? 0) < 1)
      .map(({ id }) => `${name}: ${id}`),
  );
}

function getRange(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

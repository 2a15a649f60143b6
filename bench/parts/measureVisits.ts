import { defaultLocale } from '@/i18n/locales';
import { foundingCase, foundingQuestion } from '../content/foundingTexts';
import { getCertificate } from '../measure/certificate';
import { median } from '../measure/median';
import { type Lighthouse, runLighthouse } from '../measure/runLighthouse';
import { serveSite } from '../measure/siteServer';
import { openBrowser, type Visit, visitPage } from '../measure/visitPage';
import { getSiteFolder, siteOrigin } from '../places';
import { describeServer, serverOrigin } from '../speed/describeServer';
import { startServer } from '../speed/startServer';
import { dossier } from '../subjects/dossier';
import type { Subject } from '../subjects/subject';

/** The two pages that are visited in every site. */
export const visitedKinds = ['case', 'question'] as const;

/** A value for each of the two pages. */
export type ByPage<Value> = Record<(typeof visitedKinds)[number], Value>;

/**
 * Counts what a first visit of the founding case and question loads.
 * @throws Error when the site is not built or a visit fails.
 */
export async function measureBytes(
  subject: Subject,
  size: number,
  visits: number,
): Promise<ByPage<Visit>> {
  return withSite(subject, size, (addresses) => visitBoth(addresses, visits));
}

/**
 * Counts the same for Dossier from its own server: HTTP/1.1, its own headers and compression.
 * @throws Error when Dossier is not built or a visit fails.
 */
export async function measureOwnServer(visits: number): Promise<ByPage<Visit>> {
  const addresses = listAddresses(dossier, serverOrigin);
  const stop = await startServer(describeServer('npm start'), addresses.case);
  try {
    return await visitBoth(addresses, visits);
  } finally {
    await stop();
  }
}

async function visitBoth(addresses: ByPage<string>, visits: number): Promise<ByPage<Visit>> {
  const browser = await openBrowser(getCertificate().hash);
  const visitOften = async (address: string) => {
    // The first visit has the server compress; it does not count.
    await visitPage(browser, address);
    const all: Visit[] = [];
    for (let at = 0; at < visits; at += 1) all.push(await visitPage(browser, address));
    return pickMiddle(all);
  };
  try {
    return {
      case: await visitOften(addresses.case),
      question: await visitOften(addresses.question),
    };
  } finally {
    await browser.close();
  }
}

/**
 * Runs Lighthouse on the founding case and question.
 * @throws Error when the site is not built or a visit fails.
 */
export async function measureLighthouse(
  subject: Subject,
  size: number,
  visits: number,
): Promise<ByPage<Lighthouse>> {
  return withSite(subject, size, async (addresses) => {
    await runLighthouse(addresses.case, 1);
    return {
      case: await runLighthouse(addresses.case, visits),
      question: await runLighthouse(addresses.question, visits),
    };
  });
}

async function withSite<Value>(
  subject: Subject,
  size: number,
  run: (addresses: ByPage<string>) => Promise<Value>,
): Promise<Value> {
  const stop = await serveSite(getSiteFolder(subject.name, size));
  try {
    return await run(listAddresses(subject, siteOrigin));
  } finally {
    await stop();
  }
}

function listAddresses(subject: Subject, origin: string): ByPage<string> {
  return {
    case: origin + subject.getPath(defaultLocale, 'case', foundingCase),
    question: origin + subject.getPath(defaultLocale, 'question', foundingQuestion),
  };
}

/** The visit with the median of bytes; of an even number the lower one. */
function pickMiddle(visits: readonly Visit[]): Visit {
  const middle = median(visits.map(({ total }) => total));
  const sorted = [...visits].sort(
    (a, b) => Math.abs(a.total - middle) - Math.abs(b.total - middle),
  );
  const [nearest] = sorted;
  if (!nearest) throw new Error('There was no visit.');
  return nearest;
}

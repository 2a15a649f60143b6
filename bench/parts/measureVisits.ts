import { defaultLocale } from '@/i18n/locales';
import { foundingCase, foundingQuestion } from '../content/foundingTexts';
import { getCertificate } from '../measure/certificate';
import { median } from '../measure/median';
import { type Lighthouse, runLighthouse } from '../measure/runLighthouse';
import { serveSite } from '../measure/siteServer';
import { openBrowser, type Visit, visitPage } from '../measure/visitPage';
import { getSiteFolder, siteOrigin } from '../places';
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
  return withSite(subject, size, async (addresses) => {
    const browser = await openBrowser(getCertificate().hash);
    try {
      const visitOften = async (address: string) => {
        // The first visit has the server compress; it does not count.
        await visitPage(browser, address);
        const all: Visit[] = [];
        for (let at = 0; at < visits; at += 1) all.push(await visitPage(browser, address));
        return pickMiddle(all);
      };
      return {
        case: await visitOften(addresses.case),
        question: await visitOften(addresses.question),
      };
    } finally {
      await browser.close();
    }
  });
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
  const getAddress = (kind: 'case' | 'question', key: string) =>
    siteOrigin + subject.getPath(defaultLocale, kind, key);
  try {
    return await run({
      case: getAddress('case', foundingCase),
      question: getAddress('question', foundingQuestion),
    });
  } finally {
    await stop();
  }
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

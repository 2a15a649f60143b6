import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openWindow } from './browser';
import type { SitePage } from './samplePages';

/**
 * Opens pages one after the other in two windows beside each other, does something on each, and
 * gives what that found in the order of the pages.
 */
export async function visitPages<T>(
  browser: Browser,
  origin: string,
  pages: readonly SitePage[],
  options: BrowserContextOptions,
  visit: (page: Page, site: SitePage) => Promise<T>,
): Promise<T[]> {
  const results: T[] = [];
  const waiting = [...pages.entries()];
  const work = async () => {
    const { context, page, faults } = await openWindow(browser, options);
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [at, site] = next;
        await page.goto(origin + site.address);
        results[at] = await visit(page, site);
        if (faults.length > 0) throw new Error(`${site.address}: ${faults.join('; ')}`);
      }
    } finally {
      await context.close();
    }
  };
  await Promise.all([work(), work()]);
  return results;
}

/** Puts the address of a page before each fault found on it: lines that a failing test prints. */
export function nameFaults({ address }: SitePage, faults: readonly string[]): string[] {
  return faults.map((fault) => `${address}: ${fault}`);
}

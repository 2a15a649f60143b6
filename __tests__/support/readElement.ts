import type { Locator, Page } from 'playwright-core';

/** The language of the first element that matches: what the nearest one that says it says. */
export function readLang(page: Page, selector: string): Promise<string | null | undefined> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => element.closest('[lang]')?.getAttribute('lang'));
}

/** The text of an element as it is read: every space a plain one. */
export async function readWords(locator: Locator): Promise<string> {
  return ((await locator.textContent()) ?? '').replace(/\s+/g, ' ').trim();
}

/** An attribute of all elements that match, in their order; `''` where one has none. */
export function readAttributes(page: Page, selector: string, name: string): Promise<string[]> {
  return page
    .locator(selector)
    .evaluateAll((all, attribute) => all.map((one) => one.getAttribute(attribute) ?? ''), name);
}

import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openWindow } from './browser';

/** What the tests of a file work with: a site that is being served, and a browser. */
export type Stage<S> = {
  site: S;
  browser: Browser;
  /** A window of that browser in which no scripts run. */
  page: Page;
};

/**
 * Serves a site and starts a browser before the tests of a file, and ends both after them.
 * @param start serves the site
 * @param seconds how long that may take
 * @returns a stage that is empty until the first test (or `beforeAll` below it) runs
 */
export function setStage<S extends { close: () => Promise<void> }>(
  start: () => Promise<S>,
  seconds = 60,
): Stage<S> {
  const stage: Partial<Stage<S>> = {};
  beforeAll(async () => {
    stage.site = await start();
    stage.browser = await launchBrowser();
    ({ page: stage.page } = await openWindow(stage.browser, { javaScriptEnabled: false }));
  }, seconds * 1000);
  afterAll(async () => {
    await stage.browser?.close();
    await stage.site?.close();
  });
  // Jest runs no test before `beforeAll` has filled it.
  return stage as Stage<S>;
}

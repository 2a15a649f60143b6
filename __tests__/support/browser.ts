import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { findBrowser } from './findBrowser';

const switches = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the browser of the tests; close it when they are over. */
export function launchBrowser(): Promise<Browser> {
  const { executablePath, variables } = findBrowser();
  return chromium.launch({
    executablePath,
    args: switches,
    env: { ...readVariables(), ...variables },
    timeout: 30_000,
  });
}

/** A window of the browser, and what went wrong in it so far. */
export type Window = {
  context: BrowserContext;
  page: Page;
  /** Requests to other hosts (all of them refused), errors of scripts, errors in the console. */
  faults: string[];
};

/** Opens a window that loads nothing but addresses of this machine, and where nothing fades over. */
export async function openWindow(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<Window> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    // A page that fades over takes no clicks meanwhile.
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(10_000);
  const faults: string[] = [];
  await context.route(
    ({ hostname, protocol }) => protocol !== 'data:' && hostname !== '127.0.0.1',
    (route) => {
      faults.push(`request to another host: ${route.request().url()}`);
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  return { context, page, faults };
}

/** The variables of this process that have a value. */
function readVariables(): Record<string, string> {
  const entries = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return Object.fromEntries(entries);
}

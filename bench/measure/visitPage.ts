import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './findChromium';

/** Kinds of what a visit loads. */
export const byteKinds = ['html', 'css', 'js', 'fonts', 'images', 'other'] as const;

/** A kind of what a visit loads. */
export type ByteKind = (typeof byteKinds)[number];

/** What a first visit loads: bytes on the wire, headers included. */
export type Visit = { requests: number; total: number; bytes: Record<ByteKind, number> };

/** Milliseconds without any request after which a visit is over. */
const quiet = 1500;
const limit = 30_000;

/** Icons do not count: the same for all, and browsers fetch them when they like. */
const siteIcon = /\/(favicon|icon|apple-touch-icon)\.(ico|svg|png)(\?|$)/;

/**
 * Opens the browser that visits; only this machine can be reached with it.
 * @param hash of the certificate that it is to trust
 */
export function openBrowser(hash: string): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
      `--ignore-certificate-errors-spki-list=${hash}`,
    ],
  });
}

/**
 * Visits a page on a phone with an empty cache and counts what comes over the wire until nothing
 * more does.
 * @throws Error when the page does not answer with 200 or a file of it fails.
 */
export async function visitPage(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const requests = new Map<string, { type: string; url: string; mime: string; bytes: number }>();
    let failure: string | undefined;
    let last = performance.now();
    const origin = new URL(address).origin;
    session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
      last = performance.now();
      if (!request.url.startsWith(origin) || siteIcon.test(request.url)) return;
      requests.set(requestId, { type: type ?? 'Other', url: request.url, mime: '', bytes: 0 });
    });
    session.on('Network.responseReceived', ({ requestId, response }) => {
      const entry = requests.get(requestId);
      if (!entry) return;
      entry.mime = response.mimeType;
      if (response.status >= 400) failure = `${response.status} for ${entry.url}`;
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      last = performance.now();
      const entry = requests.get(requestId);
      if (entry) entry.bytes = encodedDataLength;
    });
    await session.send('Network.enable');
    await page.goto(address, { waitUntil: 'load', timeout: limit });
    const end = performance.now() + limit;
    while (performance.now() - last < quiet && performance.now() < end) {
      await page.waitForTimeout(100);
    }
    if (failure !== undefined) throw new Error(`${address}: ${failure}`);
    // What comes from the cache has been counted when it was fetched.
    return sumVisit([...requests.values()].filter(({ bytes }) => bytes > 0));
  } finally {
    await context.close();
  }
}

function sumVisit(requests: readonly { type: string; mime: string; bytes: number }[]): Visit {
  const bytes = { html: 0, css: 0, js: 0, fonts: 0, images: 0, other: 0 };
  for (const request of requests) bytes[findKind(request.type, request.mime)] += request.bytes;
  const total = requests.reduce((sum, request) => sum + request.bytes, 0);
  return { requests: requests.length, total, bytes };
}

/** By type of media, because the browser calls everything that is fetched ahead "Other". */
function findKind(type: string, mime: string): ByteKind {
  if (type === 'Document') return 'html';
  if (mime === 'text/css') return 'css';
  if (/javascript/.test(mime)) return 'js';
  if (/^font\//.test(mime)) return 'fonts';
  return /^image\//.test(mime) ? 'images' : 'other';
}

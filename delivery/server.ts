import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Locale } from '@/i18n/locales';
import { getHeaders } from './headerRules';
import { negotiateLocale } from './negotiateLocale';
import type { Site } from './openSite';
import { parsePathname } from './parsePathname';
import { getPageFile } from './publicAddress';
import { resolveAddress } from './resolveAddress';
import { createFileServer } from './serveFile';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * The small server of a built site: it negotiates the language at `/`, redirects, sends pages and
 * files, and answers what it does not know in the language of its prefix (design: Delivery).
 * @throws Error when an error page is missing.
 */
export function createSiteServer(site: Site): Server {
  return createServer(createHandler(site));
}

/** Lets a running server answer from another build; requests under way end with the old one. */
export function replaceSite(server: Server, site: Site): void {
  const handler = createHandler(site);
  server.removeAllListeners('request');
  server.on('request', handler);
}

function createHandler({ folder, manifest }: Site): Handler {
  const serveFile = createFileServer(folder);
  const readErrorPage = (file: string) => readFileSync(join(folder, file));
  const bilingual = readErrorPage('404.html');
  const errorPages = new Map(
    manifest.locales.map((locale) => [locale, readErrorPage(`${locale}/404.html`)]),
  );

  const answerUnknown = (response: ServerResponse, locale?: Locale) => {
    const page = (locale && errorPages.get(locale)) ?? bilingual;
    if (locale) response.setHeader('Content-Language', locale);
    response.setHeader('Content-Type', 'text/html;charset=utf-8');
    response.writeHead(404, { 'Content-Length': page.length }).end(page);
  };

  const answerHome: Handler = (request, response) => {
    const locale = negotiateLocale(request.headers['accept-language']);
    const home = `/${locale}`;
    if (locale && resolveAddress(home, manifest).kind === 'page') {
      redirect(response, 302, home + splitTarget(request.url).search);
    } else if (!serveFile('/index.html', request, response)) answerUnknown(response);
  };

  const answer: Handler = (request, response) => {
    const { pathname, search } = splitTarget(request.url);
    for (const [name, value] of Object.entries(getHeaders(pathname, manifest.headers))) {
      response.setHeader(name, value);
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(response);
    if (pathname === '/healthz') return answerHealth(response);
    if (pathname === '/') return answerHome(request, response);
    const resolution = resolveAddress(pathname, manifest);
    if (resolution.kind === 'redirect')
      return redirect(response, 308, resolution.location + search);
    const file =
      resolution.kind === 'page' ? `/${getPageFile(resolution.address)}` : getFilePath(pathname);
    if (file !== undefined && serveFile(file, request, response)) return;
    answerUnknown(response, resolution.kind === 'notFound' ? resolution.locale : undefined);
  };

  return (request, response) => {
    try {
      answer(request, response);
    } catch (error) {
      // No request may stop the server for the others.
      console.error(request.method, request.url, error);
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { 'Content-Length': 0 }).end();
    }
  };
}

/** The path of a request for a file that is no page; undefined where it can be none. */
function getFilePath(pathname: string): string | undefined {
  const last = parsePathname(pathname)?.at(-1);
  return last === undefined || pathname.endsWith('/') || /\.html$/i.test(last)
    ? undefined
    : pathname;
}

/** Path and query of a request's target, also where a client writes scheme and host (RFC 9112, 3.2.2). */
function splitTarget(url = '/'): { pathname: string; search: string } {
  const target = url.replace(/^https?:\/\/[^/?#]*/i, '').replace(/#.*$/s, '');
  const query = target.indexOf('?');
  if (query === -1) return { pathname: target || '/', search: '' };
  return { pathname: target.slice(0, query) || '/', search: escapeBytes(target.slice(query)) };
}

/** Node hands over bytes beyond ASCII as they came; a header may not hold them. */
function escapeBytes(text: string): string {
  return text.replace(
    /[^\x21-\x7e]/g,
    (byte) => `%${byte.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  );
}

function redirect(response: ServerResponse, status: 302 | 308, location: string): void {
  response.writeHead(status, { Location: location, 'Content-Length': 0 }).end();
}

function refuseMethod(response: ServerResponse): void {
  response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Length': 0 }).end();
}

function answerHealth(response: ServerResponse): void {
  response
    .writeHead(200, {
      'Content-Type': 'text/plain',
      'Cache-Control': 'no-store',
      'Content-Length': 2,
    })
    .end('ok');
}

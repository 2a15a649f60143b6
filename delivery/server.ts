import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { getPlainHeaders } from './headerRules';
import { negotiateLocale } from './negotiateLocale';
import type { Site } from './openSite';
import { parsePathname } from './parsePathname';
import { resolveAddress } from './resolveAddress';
import { createBodyReader } from './serve/bodyReader';
import { parseTarget, type Target } from './serve/parseTarget';
import type { PreparedFile } from './serve/prepareFile';
import { type PreparedSite, prepareSite } from './serve/prepareSite';
import { sendFile } from './serve/sendFile';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** What the server answers: a file, a way elsewhere, or a refusal. */
type Answer =
  | { kind: 'file'; file: PreparedFile; status: 200 | 404 }
  | { kind: 'redirect'; status: 302 | 308; location: string }
  | { kind: 'healthy' }
  | { kind: 'refused' };

const healthHeaders = {
  'Content-Type': 'text/plain',
  'Cache-Control': 'no-store',
  'Content-Length': 2,
};

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

function createHandler(site: Site): Handler {
  const prepared = prepareSite(site);
  const readBody = createBodyReader(site.folder);
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const target = parseTarget(request.url);
    const found = findAnswer(request, target, site, prepared);
    if (found.kind === 'file') {
      await sendFile(found.file, request, response, readBody, found.status);
    } else if (found.kind === 'redirect') {
      const headers = getPlainHeaders(target.pathname, site.manifest.headers);
      const location = found.location + target.search;
      response.writeHead(found.status, { ...headers, Location: location, 'Content-Length': 0 });
      response.end();
    } else if (found.kind === 'healthy') {
      response.writeHead(200, healthHeaders).end('ok');
    } else response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Length': 0 }).end();
  };
  return (request, response) => {
    // In HTTP/1.1 connections stay open without a word about it; headers are counted bytes.
    if (request.httpVersion === '1.1' && response.shouldKeepAlive) {
      response.removeHeader('Connection');
    }
    answer(request, response).catch((error: unknown) => {
      // No request may stop the server for the others.
      console.error(request.method, request.url, error);
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { 'Content-Length': 0 }).end();
    });
  };
}

function findAnswer(
  { headers, method }: IncomingMessage,
  { pathname }: Target,
  { manifest }: Site,
  { bilingualErrorPage, errorPages, files, pages }: PreparedSite,
): Answer {
  if (method !== 'GET' && method !== 'HEAD') return { kind: 'refused' };
  if (pathname === '/') {
    const home = `/${negotiateLocale(headers['accept-language'])}`;
    if (pages.has(home)) return { kind: 'redirect', status: 302, location: home };
  }
  const page = pages.get(pathname);
  if (page) return { kind: 'file', file: page, status: 200 };
  if (pathname === '/healthz') return { kind: 'healthy' };

  const resolution = resolveAddress(pathname, manifest);
  if (resolution.kind === 'redirect') {
    return { kind: 'redirect', status: 308, location: resolution.location };
  }
  const file = files.get(decodePath(pathname));
  if (file) return { kind: 'file', file, status: 200 };
  const locale = resolution.kind === 'notFound' ? resolution.locale : undefined;
  const errorPage = (locale && errorPages.get(locale)) ?? bilingualErrorPage;
  return { kind: 'file', file: errorPage, status: 404 };
}

/** The decoded path of a file; what can be no path is none. */
function decodePath(pathname: string): string {
  const parts = parsePathname(pathname);
  return parts && !pathname.endsWith('/') ? `/${parts.join('/')}` : '';
}

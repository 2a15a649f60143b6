import type { Browser, BrowserContext, Page } from 'playwright-core';
import { auditPage } from '../support/auditPage';
import { launchBrowser, openWindow } from '../support/browser';
import { buildFixtureSite } from '../support/fixtureSite';
import { readPageFacts } from '../support/readPageFacts';
import { type ServedProject, serveProject } from '../support/serveProject';

/** The one document that exists in the third language. */
const spanishCase = '/es/casos/roe-contra-generador';

let site: ServedProject;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  site = await serveProject(await buildFixtureSite());
  browser = await launchBrowser();
  ({ context, page } = await openWindow(browser, { javaScriptEnabled: false }));
}, 300_000);
afterAll(async () => {
  await context?.close();
  await browser?.close();
  await site?.close();
});

const open = (path: string) => page.goto(site.origin + path);

describe('a third language with a single document', () => {
  it.each([
    '/es',
    '/es/casos',
    '/es/casos/pagina/2',
    spanishCase,
    '/es/casos/english-only',
    '/es/preguntas',
    '/es/preguntas/may-models-read',
    '/es/noticias',
    '/es/acerca-de',
    '/es/privacidad',
  ])('has its page %s', async (path) => {
    expect((await open(path))?.status()).toBe(200);
    expect(await page.getAttribute('html', 'lang')).toBe('es');
    expect((await site.get(path)).headers['content-language']).toBe('es');
  });

  it('has its own text where it is translated, and no notice', async () => {
    await open(spanishCase);
    expect(await page.textContent('.prose')).toContain('Roe demandó a un generador.');
    expect(await page.locator('[role=note], .prose[lang]').count()).toBe(0);
  });

  it('shows the original of everything else in its own language, with a notice', async () => {
    await open('/es/casos/english-only');
    expect(await page.getAttribute('.prose', 'lang')).toBe('en');
    expect(await page.locator('[role=note]').count()).toBe(1);
    await open('/es/noticias/un-jugement');
    expect(await page.getAttribute('.prose', 'lang')).toBe('fr');
  });

  it('is an alternate where it has a version, and nowhere else', async () => {
    await open('/en/cases/roe-v-generator');
    expect((await readPageFacts(page)).alternates).toEqual({
      en: '/en/cases/roe-v-generator',
      fr: '/fr/affaires/roe-c-generateur',
      es: spanishCase,
      'x-default': '/en/cases/roe-v-generator',
    });
    await open('/en/questions/may-models-read');
    expect(Object.keys((await readPageFacts(page)).alternates)).not.toContain('es');
  });

  it('stands in a switch that offers the two other languages', async () => {
    await open(spanishCase);
    const names = await page.locator('header nav > a[rel=alternate]').allTextContents();
    expect(names).toEqual(['English', 'Français']);
    await page.click('header nav > a[hreflang=fr]');
    await page.waitForURL(`${site.origin}/fr/affaires/roe-c-generateur`);
    await page.click('header nav > a[hreflang=es]');
    await page.waitForURL(site.origin + spanishCase);
  });

  it('is negotiated, redirected to and apologised in', async () => {
    const home = await site.get('/', { headers: { 'Accept-Language': 'es-MX,en;q=0.5' } });
    expect([home.status, home.headers.location]).toEqual([302, '/es']);
    const words = await site.get('/es/cases/roe-v-generator');
    expect([words.status, words.headers.location]).toEqual([308, spanishCase]);
    const bare = await site.get('/casos/roe-contra-generador');
    expect([bare.status, bare.headers.location]).toEqual([308, spanishCase]);
    const unknown = await site.get('/es/nada');
    expect(unknown.status).toBe(404);
    expect(unknown.body).toContain('<html lang="es"');
  });

  it('is offered at the gateway', async () => {
    const { body } = await site.get('/', { headers: { 'Accept-Language': 'de' } });
    for (const locale of ['en', 'fr', 'es']) expect(body).toContain(`<section lang="${locale}"`);
  });

  it('writes dates in full, the first of a month too', async () => {
    await open(spanishCase);
    expect(await page.textContent('dl time[datetime="2026-07-01"]')).toBe('1 de julio de 2026');
    expect(await page.textContent('dl time[datetime="2026-08-15"]')).toBe('15 de agosto de 2026');
  });

  it('gives axe nothing to find', async () => {
    const window = await openWindow(browser);
    for (const path of ['/es', spanishCase]) {
      await window.page.goto(site.origin + path);
      expect(await auditPage(window.page)).toEqual([]);
    }
    await window.context.close();
  });
});

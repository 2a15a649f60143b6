import { auditPage } from '../support/auditPage';
import { openWindow } from '../support/browser';
import { serveFixtureSite } from '../support/fixtureSite';
import { readPageFacts } from '../support/readPageFacts';
import { setStage } from '../support/setStage';

const stage = setStage(serveFixtureSite, 300);

/** The one document that exists in the third language. */
const spanishCase = '/es/casos/roe-contra-generador';

const open = (path: string) => stage.page.goto(stage.site.origin + path);

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
    expect(await stage.page.getAttribute('html', 'lang')).toBe('es');
    expect((await stage.site.get(path)).headers['content-language']).toBe('es');
  });

  it('has its own text where it is translated, and no notice', async () => {
    await open(spanishCase);
    expect(await stage.page.textContent('.prose')).toContain('Roe demandó a un generador.');
    expect(await stage.page.locator('[role=note], .prose[lang]').count()).toBe(0);
  });

  it('shows the original of everything else in its own language, with a notice', async () => {
    await open('/es/casos/english-only');
    expect(await stage.page.getAttribute('.prose', 'lang')).toBe('en');
    expect(await stage.page.locator('[role=note]').count()).toBe(1);
    await open('/es/noticias/un-jugement');
    expect(await stage.page.getAttribute('.prose', 'lang')).toBe('fr');
  });

  it('is an alternate where it has a version, and nowhere else', async () => {
    await open('/en/cases/roe-v-generator');
    expect((await readPageFacts(stage.page)).alternates).toEqual({
      en: '/en/cases/roe-v-generator',
      fr: '/fr/affaires/roe-c-generateur',
      es: spanishCase,
      'x-default': '/en/cases/roe-v-generator',
    });
    await open('/en/questions/may-models-read');
    expect(Object.keys((await readPageFacts(stage.page)).alternates)).not.toContain('es');
  });

  it('stands in a switch that offers the two other languages', async () => {
    await open(spanishCase);
    const names = await stage.page.locator('header nav > a[rel=alternate]').allTextContents();
    expect(names).toEqual(['English', 'Français']);
    await stage.page.click('header nav > a[hreflang=fr]');
    await stage.page.waitForURL(`${stage.site.origin}/fr/affaires/roe-c-generateur`);
    await stage.page.click('header nav > a[hreflang=es]');
    await stage.page.waitForURL(stage.site.origin + spanishCase);
  });

  it('is negotiated, redirected to and apologised in', async () => {
    const home = await stage.site.get('/', { headers: { 'Accept-Language': 'es-MX,en;q=0.5' } });
    expect([home.status, home.headers.location]).toEqual([302, '/es']);
    const words = await stage.site.get('/es/cases/roe-v-generator');
    expect([words.status, words.headers.location]).toEqual([308, spanishCase]);
    const bare = await stage.site.get('/casos/roe-contra-generador');
    expect([bare.status, bare.headers.location]).toEqual([308, spanishCase]);
    const unknown = await stage.site.get('/es/nada');
    expect(unknown.status).toBe(404);
    expect(unknown.body).toContain('<html lang="es"');
  });

  it('is offered at the gateway', async () => {
    const { body } = await stage.site.get('/', { headers: { 'Accept-Language': 'de' } });
    for (const locale of ['en', 'fr', 'es']) expect(body).toContain(`<section lang="${locale}"`);
  });

  it('writes dates in full, the first of a month too', async () => {
    await open(spanishCase);
    expect(await stage.page.textContent('dl time[datetime="2026-07-01"]')).toBe(
      '1 de julio de 2026',
    );
    expect(await stage.page.textContent('dl time[datetime="2026-08-15"]')).toBe(
      '15 de agosto de 2026',
    );
  });

  it('gives axe nothing to find', async () => {
    const window = await openWindow(stage.browser);
    for (const path of ['/es', spanishCase]) {
      await window.page.goto(stage.site.origin + path);
      expect(await auditPage(window.page)).toEqual([]);
    }
    await window.context.close();
  });
});

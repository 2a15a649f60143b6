import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { DocumentVersion } from '@/lib/content/model';
import { buildCase, buildQuestion } from './buildDocuments';

/** A folder for one test; `remove` deletes it. */
export function createFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-test-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Writes files below a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
}

/** A page as the export holds it. */
export function buildHtml(lang: string, title: string, body = ''): string {
  return `<!DOCTYPE html><html lang="${lang}"><head><title>${title}</title></head><body>${body}</body></html>`;
}

/** Two documents: a case with one slug, and a question whose languages have slugs of their own. */
export const someVersions: DocumentVersion[] = [
  buildCase({ key: 'pm-v-openai' }),
  buildCase({ key: 'pm-v-openai', locale: 'fr', file: 'fr/cases/pm-v-openai.md' }),
  buildQuestion({ key: 'collect', slug: 'may-they-collect', formerSlugs: ['can-they-collect'] }),
  buildQuestion({
    key: 'collect',
    locale: 'fr',
    file: 'fr/questions/collect.md',
    slug: 'peuvent-ils-collecter',
    formerSlugs: ['collecte'],
  }),
];

/** What Next exports for `someVersions`, with files that no reader asks for. */
export function buildExport(): Record<string, string> {
  const link = '<a href="/fr/affaires/pm-v-openai#p1">P.M.</a>';
  return {
    'index.html': buildHtml('en', 'Dossier'),
    'index.txt': 'flight',
    '404.html': buildHtml('en', 'Not found'),
    '_not-found.html': buildHtml('en', 'Next'),
    '_not-found/__next._full.txt': 'flight',
    'robots.txt': 'User-agent: *',
    'img/cover.png': 'PNG',
    '_next/static/chunks/a.js': 'a()',
    'assets/search.1a2b3c4d.js': 'search()',
    'en.html': buildHtml('en', 'Home'),
    'en.txt': 'flight',
    'en/404.html': buildHtml('en', 'No such page'),
    'en/404.txt': 'flight',
    'en/cases.html': buildHtml('en', 'Cases'),
    'en/cases/page/1.html': buildHtml('en', 'Cases'),
    'en/cases/claim/_none.html': buildHtml('en', ''),
    'en/cases/claim/_none/page/1.html': buildHtml('en', ''),
    'en/cases/pm-v-openai.html': buildHtml('en', 'P.M.'),
    'en/cases/pm-v-openai/__next._tree.txt': 'flight',
    'en/questions.html': buildHtml('en', 'Questions'),
    'en/questions/may-they-collect.html': buildHtml('en', 'May they?'),
    'en/about.html': buildHtml('en', 'About'),
    'fr.html': buildHtml('fr', 'Accueil', link),
    'fr/404.html': buildHtml('fr', 'Page inconnue'),
    'fr/cases.html': buildHtml('fr', 'Affaires'),
    'fr/cases/pm-v-openai.html': buildHtml('fr', 'P.M.', '<p id="p1">Texte</p>'),
    'fr/questions.html': buildHtml('fr', 'Questions'),
    'fr/questions/peuvent-ils-collecter.html': buildHtml('fr', 'Peuvent-ils ?'),
    'fr/about.html': buildHtml('fr', 'À propos'),
  };
}

/** The public addresses of `buildExport`. */
export const somePages = [
  '/',
  '/en',
  '/en/about',
  '/en/cases',
  '/en/cases/pm-v-openai',
  '/en/questions',
  '/en/questions/may-they-collect',
  '/fr',
  '/fr/a-propos',
  '/fr/affaires',
  '/fr/affaires/pm-v-openai',
  '/fr/questions',
  '/fr/questions/peuvent-ils-collecter',
];

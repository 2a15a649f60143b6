import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The words of addresses in Spanish, by the English ones. */
const words: Readonly<Record<string, string>> = {
  cases: 'casos',
  questions: 'preguntas',
  news: 'noticias',
  glossary: 'glosario',
  page: 'pagina',
  theme: 'tema',
  timeline: 'cronologia',
  map: 'mapa',
  about: 'acerca-de',
  privacy: 'privacidad',
  new: 'novedades',
  data: 'datos',
};

/** How addresses in Spanish write values of facets, by how English ones do. */
const values: Readonly<Record<string, string>> = { privacy: 'privacidad' };

/**
 * Gives a copy of the project a third language, as the documentation says it is done: an entry in
 * the locales, its words in the route table and in that of facets, a file of messages. Its content comes by itself.
 * @throws Error when one of the files no longer looks as expected.
 */
export function addSpanish(folder: string): void {
  change(
    join(folder, 'i18n/locales.ts'),
    /\n\} as const satisfies Record<string, LocaleEntry>/,
    (end) => `\n  es: { tag: 'es', name: 'Español', openGraph: 'es_ES' },${end}`,
  );
  change(
    join(folder, 'i18n/routes.ts'),
    /\ben: '(\/[^']*)',/g,
    (entry, english) => `${entry} es: '${translate(english)}',`,
  );
  change(
    join(folder, 'i18n/facetWords.ts'),
    /\ben: '([^']*)',/g,
    (entry, english) => `${entry} es: '${values[english] ?? english}',`,
  );
  cpSync(join(folder, 'messages/en.json'), join(folder, 'messages/es.json'));
}

function translate(path: string): string {
  return path
    .split('/')
    .map((word) => words[word] ?? word)
    .join('/');
}

function change(
  file: string,
  pattern: RegExp,
  replace: (match: string, group: string) => string,
): void {
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(pattern, replace);
  if (changed === text)
    throw new Error(`${file}: nothing matches ${pattern}; adapt addSpanish.ts.`);
  writeFileSync(file, changed);
}

import { typesByEnding } from '../../files/fileTypes';
import type { Manifest } from '../../manifest';
import { escapePattern } from '../escapePattern';
import { listLanguageHomes, listLanguagePatterns } from '../languagePatterns';
import { listRedirects } from '../listRedirects';

/** A line of a map: a pattern that ignores capitals, and what it gives. */
type MapLine = [pattern: string, gives: string];

/**
 * The maps that find the page of an address (as those of nginx do), and the home page that a reader
 * prefers. Caddy evaluates a map only where its value is asked for.
 */
export function buildCaddyMaps(manifest: Manifest): string {
  const { exact, patterns } = listRedirects(manifest);
  const respelled: MapLine[] = [
    ...exact.map(({ from, to }): MapLine => [
      matchWhole(from),
      escapeValue(decodeURIComponent(to)),
    ]),
    ...patterns.map(({ from, to }): MapLine => [matchPattern(from), writeValue(from, to)]),
  ];
  return [
    writeCaddyMap('{path}', 'dossier_key', '{path}', [
      ['^/index\\.html/?$', '/'],
      ['^(/.*?)(?:(?:/index)?\\.html)?/?$', '${1}'],
    ]),
    writeCaddyMap('{dossier_key}', 'dossier_respelled', '{dossier_key}', respelled),
    writeCaddyMap(
      '{dossier_respelled}',
      'dossier_page',
      '',
      manifest.pages.map((page): MapLine => [matchWhole(page), escapeValue(page)]),
    ),
    writeCaddyMap(
      '{path}',
      'dossier_type',
      'application/octet-stream',
      [...typesByEnding].map(([ending, type]): MapLine => [`\\.${ending}$`, type]),
    ),
    writeCaddyMap('{query}', 'dossier_query', '', [['.+', '?${0}']]),
    writeCaddyMap(
      '{header.Accept-Language}',
      'dossier_language',
      '',
      listLanguagePatterns(manifest.locales).map((pattern): MapLine => [pattern, '${1}']),
    ),
    writeCaddyMap(
      '{dossier_language}',
      'dossier_home',
      '',
      listLanguageHomes(manifest.locales).map(([captured, home]): MapLine => [
        matchWhole(captured),
        home,
      ]),
    ),
  ].join('\n');
}

function writeCaddyMap(
  source: string,
  variable: string,
  fallback: string,
  lines: readonly MapLine[],
): string {
  const written = lines.map(
    ([pattern, gives]) => `\t\t${quote(`~(?i)${pattern}`)} ${quote(gives)}`,
  );
  return [
    `\tmap ${source} {${variable}} {`,
    ...written,
    `\t\tdefault ${quote(fallback)}`,
    '\t}',
  ].join('\n');
}

function matchWhole(address: string): string {
  return `^${escapePattern(decodeURIComponent(address))}$`;
}

function matchPattern(pattern: string): string {
  const parts = pattern
    .split('/')
    .map((word) => (word.startsWith('[') ? '([^/]+)' : escapePattern(word)));
  return `^${parts.join('/')}$`;
}

/** The value of a pattern: its parameters by their place in the pattern. */
function writeValue(from: string, to: string): string {
  const names: string[] = [...(from.match(/\[\w+\]/g) ?? [])];
  return to.replace(/\[\w+\]/g, (name) => `\${${names.indexOf(name) + 1}}`);
}

/** A dollar in what a pattern gives would name a group. */
function escapeValue(text: string): string {
  return text.replaceAll('$', '$$$$');
}

/** A token between backquotes, in which Caddy reads no escapes. */
function quote(text: string): string {
  return `\`${text.replaceAll('`', '')}\``;
}

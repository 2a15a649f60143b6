import type { Manifest } from '../../manifest';
import { listRedirects } from '../listRedirects';
import { escapePattern } from '../escapePattern';
import { type MapEntry, writeMap } from './writeMap';

/**
 * The maps that find the page of an address, step by step: `$dossier_path` (as it was sent),
 * `$dossier_key` (without slash and ending), `$dossier_respelled` (in the right words),
 * `$dossier_page` (the address of the page, or nothing) and `$dossier_redirect` (the same where the
 * reader asked for it in another way).
 */
export function buildAddressMaps(manifest: Manifest): string[] {
  const { exact, patterns } = listRedirects(manifest);
  const respelled: MapEntry[] = [
    ...exact.map(({ from, to }) => ({
      is: decodeURIComponent(from),
      gives: decodeURIComponent(to),
    })),
    ...patterns.map(({ from, to }) => ({
      matches: `^${from.split('/').map(buildPart).join('/')}$`,
      gives: to.replace(/\[(\w+)\]/g, '${dossier_in_$1}'),
    })),
  ];
  const pages = manifest.pages.map((page) => ({ is: decodeURIComponent(page), gives: page }));
  return [
    writeMap('$request_uri', '$dossier_path', '', [
      { matches: '^(?<dossier_raw>[^?]*)', gives: '$dossier_raw' },
    ]),
    writeMap('$uri', '$dossier_key', '$uri', [
      { matches: '^/index\\.html/?$', gives: '/' },
      {
        matches: '^(?<dossier_base>/.*?)(?:(?:/index)?\\.html)?/?$',
        gives: '$dossier_base',
      },
    ]),
    writeMap('$dossier_key', '$dossier_respelled', '$dossier_key', respelled),
    writeMap('$dossier_respelled', '$dossier_page', '', pages),
    writeMap('$dossier_page $dossier_path', '$dossier_redirect', '$dossier_page', [
      { matches: '^ ', gives: '' },
      // Capitals count here: an address in capitals is another one.
      { matches: '^(?-i)(?<dossier_same>[^ ]*) \\k<dossier_same>$', gives: '' },
    ]),
  ];
}

function buildPart(word: string): string {
  const name = /^\[(\w+)\]$/.exec(word)?.[1];
  return name === undefined ? escapePattern(word) : `(?<dossier_in_${name}>[^/]+)`;
}

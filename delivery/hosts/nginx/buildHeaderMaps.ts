import { listCompressibleTypes } from '../../files/fileTypes';
import { policyHeader } from '../../headerRules';
import type { HeaderRule, Manifest } from '../../manifest';
import { escapePattern } from '../escapePattern';
import { type MapEntry, writeMap } from './writeMap';

/** The maps of the header rules, and the lines that send each header. */
export type HeaderMaps = { maps: string[]; directives: string[] };

/**
 * One map for each header that the rules name: its value by the address that was asked for. What is
 * not found has the headers of an error page, and policies go with pages alone.
 */
export function buildHeaderMaps({ headers: rules, locales }: Manifest): HeaderMaps {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const maps = names.map((name) => {
    const general = rules.find(({ path }) => path === '/*')?.headers[name] ?? '';
    return writeMap('$dossier_subject', getVariable(name), general, listEntries(name, rules));
  });
  const types = listCompressibleTypes().map(escapePattern).join('|');
  return {
    maps: [
      writeMap('$status $dossier_path', '$dossier_subject', '$dossier_path', [
        {
          matches: `^4\\d\\d (?<dossier_prefix>/(?:${locales.join('|')}))(?:/|$)`,
          gives: '$dossier_prefix/404',
        },
        { matches: '^4\\d\\d ', gives: '/404' },
      ]),
      ...maps,
      writeMap('$sent_http_content_type', '$dossier_policy', '', [
        { matches: '^text/html', gives: getVariable(policyHeader) },
      ]),
      writeMap('$sent_http_content_type', '$dossier_encodings', '', [
        { matches: `^(?:${types})`, gives: 'Accept-Encoding' },
      ]),
    ],
    directives: [
      ...names
        .filter((name) => name !== policyHeader)
        .map((name) => `add_header ${name} ${getVariable(name)} always;`),
      `add_header ${policyHeader} $dossier_policy always;`,
      'add_header Vary $dossier_encodings always;',
    ],
  };
}

function listEntries(name: string, rules: readonly HeaderRule[]): MapEntry[] {
  // nginx takes the first pattern that matches; of our rules the last one counts.
  return rules.toReversed().flatMap(({ headers, path }): MapEntry[] => {
    const gives = headers[name];
    if (gives === undefined || path === '/*') return [];
    if (!path.endsWith('/*')) return [{ is: path, gives }];
    return [{ matches: `^${escapePattern(path.slice(0, -1))}`, gives }];
  });
}

function getVariable(header: string): string {
  return `$dossier_${header.toLowerCase().replaceAll('-', '_')}`;
}

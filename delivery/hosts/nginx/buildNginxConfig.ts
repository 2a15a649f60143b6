import { isCompressible, typesByEnding } from '../../files/fileTypes';
import type { Manifest } from '../../manifest';
import { listLanguageHomes, listLanguagePatterns } from '../languagePatterns';
import { buildAddressMaps } from './buildAddressMaps';
import { buildHeaderMaps } from './buildHeaderMaps';
import { quote, writeMap } from './writeMap';

/**
 * An nginx configuration that serves a build as our own server does, to be included at the level of
 * `http`. It needs no module beyond those of every distribution: brotli copies are files like any
 * other, with a header.
 * @param root the folder of the site, an absolute path
 */
export function buildNginxConfig(manifest: Manifest, root: string): string {
  const { maps, directives } = buildHeaderMaps(manifest);
  const addressMaps = buildAddressMaps(manifest);
  const longest = Math.max(
    ...addressMaps
      .join('\n')
      .split('\n')
      .map((line) => line.length),
  );
  return `# Written by the build; the next build writes it anew. See docs/deploying.md.
map_hash_bucket_size ${getPowerOfTwo(longest)};
map_hash_max_size ${getPowerOfTwo(2 * manifest.pages.length + 2048)};

${[...addressMaps, ...buildLanguageMaps(manifest), ...buildFileMaps(manifest), ...maps].join('\n\n')}

server {
  listen 80;
  # listen 443 ssl;
  server_name _;

  root ${quote(root)};
  server_tokens off;
  absolute_redirect off;
  # "//" is no way to write "/".
  merge_slashes off;

  charset utf-8;
  charset_types text/css text/csv text/javascript text/markdown text/plain application/xml;
  # The build has compressed everything already.
  gzip off;
  gzip_static on;
  # The times of files follow from their content, and so do these tags; as dates they mean nothing.
  etag on;
  if_modified_since off;
  add_header Last-Modified "";

  ${directives.join('\n  ')}
  add_header Content-Encoding $dossier_encoding;

  if ($request_method !~ ^(GET|HEAD)$) { return 405; }
  if ($dossier_redirect) { return 308 $dossier_redirect$is_args$args; }

  error_page 404 @unknown;
  error_page 405 @refused;

  location = / {
    types { text/html html br; }
    if ($dossier_home) { return 302 $dossier_home$is_args$args; }
    try_files /index.html$dossier_copy /index.html =404;
  }

  # Pages.
  location / {
    types { text/html html br; }
    try_files $dossier_file$dossier_copy $dossier_file =404;
  }

  # Files.
${buildFileLocations()}

  location @unknown {
    types { text/html html br; }
    try_files $dossier_error_page$dossier_copy $dossier_error_page =404;
  }

  location @refused {
    add_header Allow "GET, HEAD" always;
    return 405;
  }
}
`;
}

function buildLanguageMaps({ locales }: Manifest): string[] {
  const patterns = listLanguagePatterns(locales, '(?<dossier_tag>');
  return [
    writeMap(
      '$http_accept_language',
      '$dossier_language',
      '',
      patterns.map((pattern) => ({ matches: pattern, gives: '$dossier_tag' })),
    ),
    writeMap(
      '$dossier_language',
      '$dossier_home',
      '',
      listLanguageHomes(locales).map(([captured, home]) => ({ is: captured, gives: home })),
    ),
  ];
}

function buildFileMaps({ locales }: Manifest): string[] {
  return [
    // No page has this name: it stands where there is none.
    writeMap('$dossier_page', '$dossier_file', '$uri.html', [{ is: '', gives: '/-' }]),
    writeMap('$http_accept_encoding', '$dossier_copy', '', [
      { matches: '(?:^|,)\\s*br\\s*;\\s*q\\s*=\\s*0(?:\\.0*)?\\s*(?:,|$)', gives: '' },
      { matches: '(?:^|,)\\s*br\\s*(?:[;,]|$)', gives: '.br' },
    ]),
    writeMap('$request_filename', '$dossier_encoding', '', [{ matches: '\\.br$', gives: 'br' }]),
    writeMap(
      '$dossier_path',
      '$dossier_error_page',
      '/404.html',
      locales.map((locale) => ({ matches: `^/${locale}(?:/|$)`, gives: `/${locale}/404.html` })),
    ),
  ];
}

function buildFileLocations(): string {
  return [...typesByEnding]
    .filter(([ending]) => ending !== 'html')
    .map(([ending, text]) => {
      const type = text.replace(/;.*/, '');
      const copy = isCompressible(`x.${ending}`);
      const tried = copy ? '$uri$dossier_copy $uri' : '$uri';
      return `  location ~* \\.${ending}$ { types { ${type} ${ending}${copy ? ' br' : ''}; } try_files ${tried} =404; }`;
    })
    .join('\n');
}

function getPowerOfTwo(least: number): number {
  return 2 ** Math.ceil(Math.log2(least));
}

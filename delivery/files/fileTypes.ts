/** The types of the files of a site, by the ending of their names. */
const types: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  css: 'text/css;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  gif: 'image/gif',
  html: 'text/html;charset=utf-8',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript;charset=utf-8',
  json: 'application/json',
  jsonl: 'application/jsonl',
  md: 'text/markdown;charset=utf-8',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain;charset=utf-8',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  xml: 'application/xml;charset=utf-8',
  zip: 'application/zip',
};

/** Endings of files that become smaller when compressed. */
const compressible = new Set(
  'css csv html js json jsonl md svg txt wasm webmanifest xml'.split(' '),
);

/** All endings that have a type, with it. */
export const typesByEnding: ReadonlyMap<string, string> = new Map(Object.entries(types));

/** The type of a file, or undefined where its ending is not in the table. */
export function getType(file: string): string | undefined {
  return typesByEnding.get(getEnding(file));
}

/** Tells whether copies of a file in `br` and `gzip` are worth having. */
export function isCompressible(file: string): boolean {
  return compressible.has(getEnding(file));
}

/** The endings of files that are worth compressing, sorted. */
export function listCompressibleEndings(): string[] {
  return [...compressible].sort();
}

/** Their types, without parameters. */
export function listCompressibleTypes(): string[] {
  const known = listCompressibleEndings().flatMap((ending) => typesByEnding.get(ending) ?? []);
  return known.map((type) => type.replace(/;.*/, ''));
}

/** What follows the last dot of a file's name, in small letters; nothing where there is none. */
export function getEnding(file: string): string {
  return /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseContentPath } from './contentPath';
import { documentTypeNames } from './documentTypeNames';
import { isRecord } from './isRecord';
import type { SourceDocument } from './sourceDocument';

/**
 * Reads the documents that contentlayer generated, from disk: bodies that are imported go through
 * the bundler, which takes seconds. The line on which a body begins is not known here; it is 1.
 * @throws Error when they are not there, or not in contentlayer's form.
 */
export function readGenerated(
  generatedFolder = join(process.cwd(), '.contentlayer', 'generated'),
): SourceDocument[] {
  return Object.values(documentTypeNames).flatMap((name) => {
    const path = join(generatedFolder, name, '_index.json');
    return readIndex(path).map((document) => readDocument(document, path));
  });
}

function readIndex(path: string): unknown[] {
  let documents: unknown;
  try {
    documents = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new Error(`${path} is missing or half written: run contentlayer2 build.`, { cause });
  }
  if (Array.isArray(documents)) return documents;
  throw new Error(`${path} is no list of documents: run contentlayer2 build.`);
}

/** `_raw` and `body` are contentlayer's; what remains is the front matter as written. */
function readDocument(document: unknown, path: string): SourceDocument {
  const { _id: id, _raw: raw, type, body, ...data } = isRecord(document) ? document : {};
  const file = isRecord(raw) ? raw['sourceFilePath'] : undefined;
  const markdown = isRecord(body) ? body['raw'] : undefined;
  const parts = typeof file === 'string' ? parseContentPath(file) : `No path for "${String(id)}".`;
  if (typeof parts === 'string' || typeof markdown !== 'string') {
    const reason = typeof parts === 'string' ? parts : `No text for "${String(id)}".`;
    throw new Error(`${path}: ${String(type)} ${String(id)}: ${reason} Run contentlayer2 build.`);
  }
  return { ...parts, data, body: markdown, bodyLine: 1 };
}

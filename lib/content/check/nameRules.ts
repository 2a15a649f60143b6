import { kebabCase } from '../contentPath';
import type { ReadSource } from '../readSources';
import type { DocumentKind } from '../vocabulary';
import type { CheckContext } from './context';
import { createFinding, type Finding } from './finding';
import { getDocumentId } from '../documentId';
import { pickOriginal } from './groupVersions';
import { quoteValue } from './quoteValue';
import { readText, readValue } from './readValue';

/** A title has no spaces around it: the build takes them off, but they are a slip. */
export function* checkTitle(source: ReadSource): Generator<Finding> {
  const title = readText(source, 'title');
  if (title === undefined || title === title.trim()) return;
  const message = 'The title has spaces around it. Write it without them.';
  yield createFinding('title-spaces', source.file, source.locate(['title']), message);
}

/** The file of an original is called as its address is, so that it is found. */
export function* checkFileName(source: ReadSource): Generator<Finding> {
  const { file, kind, key, data, locate } = source;
  const slug = readText(source, 'slug');
  if (kind === 'page' || slug === undefined || slug === key || !kebabCase.test(slug)) return;
  if (data['translatedFrom'] !== undefined) return;
  const message = `The file is called "${key}.md", but its slug is ${quoteValue(slug)}. Call this file and its translations "${slug}.md", or remove the line "slug".`;
  yield createFinding('slug-file-name', file, locate(['slug']), message);
}

/** Two originals of a kind with one number. */
export function* checkIndexDuplicates({ versions }: CheckContext): Generator<Finding> {
  const owners = new Map<string, ReadSource>();
  const highest = new Map<DocumentKind, number>();
  const originals = [...versions.values()].flatMap((group) => pickOriginal(group) ?? []);
  for (const { kind, data } of originals) {
    const index = data['index'];
    if (typeof index === 'number') highest.set(kind, Math.max(index, highest.get(kind) ?? 0));
  }
  for (const source of originals) {
    const index = readValue(source, 'index');
    if (typeof index !== 'number') continue;
    const id = getDocumentId({ kind: source.kind, key: String(index) });
    const owner = owners.get(id);
    if (owner) {
      const next = (highest.get(source.kind) ?? 0) + 1;
      const message = `${owner.file} has the index ${index} already. Write another one; ${next} is free.`;
      yield createFinding('index-duplicate', source.file, source.locate(['index']), message);
    } else owners.set(id, source);
  }
}

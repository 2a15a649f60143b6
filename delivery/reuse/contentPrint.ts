import { createHash, type Hash } from 'node:crypto';
import { getDocumentId } from '@/lib/content/documentId';
import type { SourceDocument } from '@/lib/content/sourceDocument';
import { readFirstParagraph } from '@/lib/text/plainText';
import type { InputsStamp } from '@/scripts/inputsStamp.mjs';

/**
 * What pages are made from, as hashes. The text of a document, beyond the first paragraph that lists
 * and cards show, is read by its own page alone (a test of the architecture holds the code to that);
 * everything else may be read by any page.
 */
export type ContentPrint = {
  /** Of all inputs but those texts: code, messages, facts, titles, first paragraphs, ledgers … */
  shared: string;
  /** Of the texts of each document in all its languages, by its id. */
  texts: Readonly<Record<string, string>>;
};

/**
 * Takes the print of what a build is made from.
 * @param stamp of all its inputs
 * @param sources the documents among them
 * @throws BodyError for a text that cannot be rendered.
 */
export function takePrint(
  { files, variables }: Pick<InputsStamp, 'files' | 'variables'>,
  sources: readonly SourceDocument[],
): ContentPrint {
  const shared = createHash('sha256');
  addParts(shared, process.version, JSON.stringify(variables));
  const documents = new Set(sources.map(({ file }) => `content/${file}`));
  for (const [file, [, , hash]] of Object.entries(files)) {
    if (!documents.has(file)) addParts(shared, file, hash);
  }
  const texts = new Map<string, Hash>();
  for (const source of [...sources].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const { body, data, file } = source;
    addParts(shared, file, JSON.stringify(data), readFirstParagraph(body));
    const id = getDocumentId(source);
    const text = texts.get(id) ?? createHash('sha256');
    addParts(text, file, body);
    texts.set(id, text);
  }
  return {
    shared: shared.digest('hex'),
    texts: Object.fromEntries([...texts].map(([id, text]) => [id, text.digest('hex')])),
  };
}

/**
 * The documents whose texts alone differ between two builds; undefined where anything else does, and
 * so every page may.
 */
export function listChangedTexts(
  before: ContentPrint,
  after: ContentPrint,
): ReadonlySet<string> | undefined {
  if (before.shared !== after.shared) return undefined;
  const ids = Object.keys(after.texts);
  return new Set(ids.filter((id) => before.texts[id] !== after.texts[id]));
}

/** Each part ends with a sign that no other can hold, so that parts cannot run into each other. */
function addParts(hash: Hash, ...parts: readonly string[]): void {
  for (const part of parts) hash.update(part).update('\0');
}

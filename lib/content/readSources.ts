import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFinding, fileStart, type Finding } from './check/finding';
import type { ContentPath } from './contentPath';
import { decodeText } from './decodeText';
import { type Ledgers, readLedgers } from './ledger/readLedgers';
import { listContentFiles } from './listContentFiles';
import type { Locate } from './locateNode';
import { parseFrontMatter } from './parseFrontMatter';
import type { SourceDocument } from './sourceDocument';

/** A document that knows where its fields stand, and its front matter as written. */
export type ReadSource = SourceDocument & { locate: Locate; yaml: string };

/** All that was read of a content folder. */
export type ContentRead = {
  /** The content folder. */
  folder: string;
  /** Ordered by path. */
  sources: ReadSource[];
  findings: Finding[];
  /** Documents that are there but could not be read: others may name them all the same. */
  unreadable: ContentPath[];
  ledgers: Ledgers;
};

/**
 * Reads every document of a content folder; each file is either a source or has a finding.
 * @throws Error when the folder itself cannot be read.
 */
export function readSources(contentFolder: string): ContentRead {
  const { files, findings } = listContentFiles(contentFolder);
  const read: ContentRead = {
    folder: contentFolder,
    sources: [],
    findings,
    unreadable: [],
    ledgers: readLedgers(contentFolder),
  };
  for (const file of files) {
    const result = readSource(contentFolder, file);
    read.findings.push(...result.findings);
    if (result.source) read.sources.push(result.source);
    else read.unreadable.push(file);
  }
  return read;
}

function readSource(contentFolder: string, path: ContentPath): SourceRead {
  const { file } = path;
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(contentFolder, file));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The file cannot be read: ${reason}.`;
    return { findings: [createFinding('file-unreadable', file, fileStart, message)] };
  }
  return parseSource(path, bytes);
}

/** A document, unless it cannot be read; the findings say why, and what else is wrong. */
export type SourceRead = { source?: ReadSource; findings: Finding[] };

/** Reads a document from the bytes of its file. */
export function parseSource(path: ContentPath, bytes: Uint8Array): SourceRead {
  const { text, problems } = decodeText(bytes);
  const parsed = text === undefined ? [] : parseFrontMatter(text);
  const isParsed = !Array.isArray(parsed);
  const findings = [...problems, ...(isParsed ? [] : parsed)].map((problem) =>
    createFinding(problem.rule, path.file, problem, problem.message),
  );
  return isParsed ? { source: { ...path, ...parsed }, findings } : { findings };
}

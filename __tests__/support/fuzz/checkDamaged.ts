import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildVersions } from '@/lib/content/buildVersions';
import { checkSources } from '@/lib/content/check/checkContent';
import type { Finding } from '@/lib/content/check/finding';
import { outlineSources, type SourceOutlines } from '@/lib/content/check/outlines';
import { type ContentPath, parseContentPath } from '@/lib/content/contentPath';
import { findLinkTarget } from '@/lib/content/findLinkTarget';
import type { DocumentVersion } from '@/lib/content/model';
import { type ContentRead, parseSource, readSources } from '@/lib/content/readSources';
import { buildReferenceIndex, type ReferenceIndex } from '@/lib/content/resolveReference';
import { renderBody, type ResolveLink } from '@/lib/text/renderBody';
import { renderInline } from '@/lib/text/renderInline';
import { renderOptions } from '../renderText';
import type { BaseDocument } from './damageDocument';

/** What came of a damaged document. */
export type Outcome = {
  findings: readonly Finding[];
  /** The check's errors; a document without any was rendered. */
  errors: readonly Finding[];
  isRendered: boolean;
  /** Milliseconds of the processor. */
  time: number;
};

const folder = 'content';

/** The content of the site, read once: damaged documents take the place of one of its own. */
export class DamageCheck {
  readonly #read: ContentRead = readSources(folder);
  readonly #outlines: SourceOutlines = outlineSources(this.#read.sources);

  /** The documents that damaged ones are made of. */
  readonly bases: readonly BaseDocument[] = this.#read.sources
    .filter(({ kind }) => kind !== 'page')
    .map(({ file, bodyLine }) => ({
      file,
      lines: readFileSync(join(folder, file), 'utf8').split('\n'),
      fence: bodyLine - 1,
    }));

  /** The errors of the undamaged content. */
  listErrors(): Finding[] {
    const { findings } = checkSources(this.#read, 'public', this.#outlines);
    return findings.filter(({ severity }) => severity === 'error');
  }

  /** Checks a document with other bytes, and renders it if nothing speaks against it. */
  check(file: string, bytes: Uint8Array): Outcome {
    const start = process.cpuUsage();
    const read = this.#replace(file, bytes);
    const outlines = new Map([
      ...this.#outlines,
      ...outlineSources(read.sources.filter((source) => !this.#read.sources.includes(source))),
    ]);
    const { findings } = checkSources(read, 'public', outlines);
    const errors = findings.filter(({ severity }) => severity === 'error');
    if (errors.length === 0) render(file, read);
    const { user, system } = process.cpuUsage(start);
    return { findings, errors, isRendered: errors.length === 0, time: (user + system) / 1000 };
  }

  #replace(file: string, bytes: Uint8Array): ContentRead {
    const path = parseContentPath(file) as ContentPath;
    const { source, findings } = parseSource(path, bytes);
    const at = this.#read.sources.findIndex((other) => other.file === file);
    return {
      ...this.#read,
      sources: this.#read.sources.toSpliced(at, 1, ...(source ? [source] : [])),
      unreadable: source ? [] : [path],
      findings,
    };
  }
}

/** Renders the document and all versions of it as their pages do; throws where that cannot be done. */
function render(file: string, { sources }: ContentRead): void {
  const index = buildReferenceIndex(sources);
  for (const version of buildVersions(sources)) {
    if (version.file === file) renderVersion(version, index);
  }
}

function renderVersion(version: DocumentVersion, index: ReferenceIndex): void {
  const { body, locale, lineBreaks, notes } = version;
  const resolveLink: ResolveLink = ({ url, text }) =>
    findLinkTarget(url, text, version.file, index) === undefined
      ? { kind: 'broken', reason: 'It leads nowhere.' }
      : { kind: 'link', href: '/' };
  const rendered = renderBody(body, {
    ...renderOptions,
    ...{ locale, resolveLink },
    ...(lineBreaks ? { lineBreaks } : {}),
  });
  const texts = notes.map(({ text }) => renderInline(text, { locale, resolveLink }));
  if (body.trim() !== '' && [rendered.html, ...texts].some((html) => html === '')) {
    throw new Error('A text was rendered as nothing.');
  }
}

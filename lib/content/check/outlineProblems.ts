import { imageProtocols, isAllowedAddress, linkProtocols } from '@/lib/text/address';
import type { BodyTopic } from '@/lib/text/bodyError';
import type { BodyOutline } from '@/lib/text/outlineBody';
import { findLinkTarget } from '../findLinkTarget';
import type { ReadSource } from '../readSources';
import type { CheckContext } from './context';
import { describeDeadLink } from './describeDeadLink';
import type { Position } from './finding';
import { checkFragment } from './fragments';
import { quoteValue } from './quoteValue';
import type { RuleName } from './rules';

/** Something wrong at a place of a text. */
export type Problem = Position & { rule: RuleName; message: string };

const topicRules: Record<BodyTopic, RuleName> = {
  // What the parser itself gives up on: mostly nesting that no rule foresaw.
  body: 'body-limits',
  characters: 'invisible-character',
  definition: 'definition',
  footnote: 'footnote',
  html: 'raw-html',
  language: 'phrase-language',
  limits: 'body-limits',
};

/** What is wrong in a body or a note, all of it. */
export function* listOutlineProblems(
  outline: BodyOutline,
  source: ReadSource,
  context: CheckContext,
): Generator<Problem> {
  for (const { topic, reason, line, column } of outline.faults) {
    // HTML is listed below with a message of its own.
    if (topic !== 'html') yield { line, column, rule: topicRules[topic], message: reason };
  }
  for (const { value, ...place } of outline.html) {
    const message = `${quoteValue(value)} is HTML, which is not shown. Write Markdown instead; a "<" that is meant as such is written "\\<".`;
    yield { ...place, rule: 'raw-html', message };
  }
  for (const image of outline.images) yield* checkImage(image, context);
  for (const link of outline.links) yield* checkLink(link, source, context);
}

type Image = BodyOutline['images'][number];
type Link = BodyOutline['links'][number];

function* checkImage({ url, alt, ...place }: Image, context: CheckContext): Generator<Problem> {
  if (alt.trim() === '') {
    const message =
      'This image has no text for those who hear it. Write what it shows between the brackets: "![what it shows](…)".';
    yield { ...place, rule: 'image-alt', message };
  }
  if (!isAllowedAddress(url, imageProtocols)) {
    yield { ...place, rule: 'unsafe-link', message: describeUnsafe(url) };
  } else if (!context.hasStaticFile(decodePath(url))) {
    const message = `There is no image ${quoteValue(url)} of the site. Put the file under public/img/ and write its address from there, as "/img/chart.png"; images of other sites are not loaded.`;
    yield { ...place, rule: 'image-file', message };
  }
}

function* checkLink(
  { url, text, ...place }: Link,
  source: ReadSource,
  context: CheckContext,
): Generator<Problem> {
  const { index, unreadableFiles } = context;
  // `contact:` stands for the address of the editors, which the build puts in.
  if (!isAllowedAddress(url, linkProtocols) && url !== 'contact:') {
    yield { ...place, rule: 'unsafe-link', message: describeUnsafe(url) };
    return;
  }
  if (text.trim() === '') {
    const message = `The link to ${quoteValue(url)} has no text. Write one between the brackets.`;
    yield { ...place, rule: 'link', message };
    return;
  }
  const target = findLinkTarget(url, text, source.file, index);
  if (target === undefined) {
    // The title may stand in a file that could not be read, which has its own finding.
    if (url === '' && unreadableFiles.size > 0) return;
    yield { ...place, rule: 'link', message: describeDeadLink(url, text, index) };
  } else if (target === 'external') {
    if (!/^http:/i.test(url)) return;
    const message = `${quoteValue(url)} is not encrypted. Write "https://", if the site can be reached so.`;
    yield { ...place, rule: 'http-link', message };
  } else if (target !== 'contact') {
    for (const problem of checkFragment(target, source, context)) yield { ...place, ...problem };
  }
}

/** Headings begin at the second level, since the title is the first, and go down step by step. */
export function* listHeadingProblems({ headings }: BodyOutline): Generator<Problem> {
  let above = 1;
  for (const { line, column, depth } of headings) {
    if (depth === 1 || depth > above + 1) {
      const wanted = '#'.repeat(Math.max(2, Math.min(depth, above + 1)));
      const why = depth === 1 ? 'the title is the first level' : 'no level may be left out';
      const message = `This heading is of level ${depth}, but ${why}. Write "${wanted}".`;
      yield { line, column, rule: 'heading-levels', message };
    }
    above = Math.max(2, Math.min(depth, above + 1));
  }
}

function describeUnsafe(url: string): string {
  return `${quoteValue(url)} begins with what no page may carry. Write an address that begins with "https://", or the path of a file, as "../cases/pm-v-openai.md".`;
}

function decodePath(url: string): string {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ''));
  } catch {
    return url;
  }
}

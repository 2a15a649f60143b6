import type { Element, Root, Text } from 'hast';
import { isLocale, type Locale } from '@/i18n/locales';
import { applySpaceEdits, listSpaceEdits, type SpaceEdit, typeset } from '@/i18n/typography';

/**
 * A stretch of a line of text: where it starts in the line, how deep in inline elements it stands.
 * `node` is missing for what only stands between (code, an image).
 */
type Segment = { text: string; from: number; depth: number; node?: Text };
type TextSegment = Segment & { node: Text };

/** Elements that flow with the text around them; all others begin and end a line of text. */
const inline = new Set(['a', 'abbr', 'cite', 'del', 'em', 'label', 'span', 'strong']);
/** Elements whose text is not prose. They stand in the text around them as one foreign sign. */
const foreign = new Set(['code', 'img', 'input', 'kbd', 'pre', 'samp', 'sup']);
const foreignSign = '\uFFFC';

/**
 * A rehype plugin that sets the spaces of a page's text by the norm of its language, and what an
 * element's `lang` marks by its own. Signs are seen together with what stands before them, also when
 * that is in another element (`**texte** ?`). Code and addresses stay as they are.
 */
export function rehypeTypography({ locale }: { locale: Locale }): (tree: Root) => void {
  return (tree) => typesetChildren(tree, locale);
}

/** Sets the children of a block, line of text by line of text. `undefined`: a language without norm. */
function typesetChildren(block: Root | Element, locale: Locale | undefined): void {
  let line: Segment[] = [];
  const add = (text: string, depth: number, node?: Text) => {
    line.push({ text, from: getEnd(line.at(-1)), depth, ...(node ? { node } : {}) });
  };
  const endLine = () => {
    if (locale) typesetLine(line, locale);
    line = [];
  };
  const walk = (parent: Root | Element, depth: number) => {
    for (const child of parent.children) {
      if (child.type === 'text') add(child.value, depth, child);
      if (child.type !== 'element') continue;
      const { lang } = child.properties;
      if (locale) typesetAttributes(child, locale);
      if (foreign.has(child.tagName)) {
        add(foreignSign, depth);
      } else if (typeof lang === 'string') {
        const isInline = inline.has(child.tagName);
        if (isInline) add(foreignSign, depth);
        else endLine();
        typesetChildren(child, getLocale(lang));
      } else if (inline.has(child.tagName)) {
        walk(child, depth + 1);
      } else {
        endLine();
        typesetChildren(child, locale);
      }
    }
  };
  walk(block, 0);
  endLine();
}

/** The language of the site that a language tag names: `en-US` is `en`. */
function getLocale(tag: string): Locale | undefined {
  const [language] = tag.toLowerCase().split('-');
  return isLocale(language) ? language : undefined;
}

/** Alternative texts and titles are read and heard like the text. */
function typesetAttributes({ properties }: Element, locale: Locale): void {
  for (const name of ['alt', 'title']) {
    const value = properties[name];
    if (typeof value === 'string') properties[name] = typeset(value, locale);
  }
}

/**
 * Sets one line of text. Of the nodes that a space touches, the one nested least takes it, so that a
 * space beside a link is not underlined with it; of equals the later one.
 */
function typesetLine(line: readonly Segment[], locale: Locale): void {
  const parts = new Map<Text, SpaceEdit[]>();
  let first = 0;
  for (const edit of listSpaceEdits(line.map(({ text }) => text).join(''), locale)) {
    while (first < line.length - 1 && getEnd(line[first]) < edit.start) first += 1;
    const touched = listTouched(line, first, edit);
    const least = Math.min(...touched.map(({ depth }) => depth));
    const owner = touched.findLast(({ depth }) => depth === least);
    for (const segment of touched) {
      const { node } = segment;
      const part = cutEdit(edit, segment, segment === owner);
      const list = parts.get(node);
      if (list) list.push(part);
      else parts.set(node, [part]);
    }
  }
  for (const [node, edits] of parts) node.value = applySpaceEdits(node.value, edits);
}

function getEnd(segment: Segment | undefined): number {
  return segment ? segment.from + segment.text.length : 0;
}

/** The text nodes, from the segment `first` on, in which or at whose edges a space stands. */
function listTouched(line: readonly Segment[], first: number, edit: SpaceEdit): TextSegment[] {
  const touched: TextSegment[] = [];
  for (let index = first; index < line.length; index += 1) {
    const segment = line[index];
    if (!segment || segment.from > edit.end) break;
    if (isText(segment)) touched.push(segment);
  }
  return touched;
}

/** The part of an edit that falls to a segment, counted from the start of its text. */
function cutEdit(edit: SpaceEdit, { from, text }: Segment, isOwner: boolean): SpaceEdit {
  const limit = (place: number) => Math.min(Math.max(place - from, 0), text.length);
  return {
    start: limit(edit.start),
    end: limit(edit.end),
    replacement: isOwner ? edit.replacement : '',
  };
}

function isText(segment: Segment): segment is TextSegment {
  return segment.node !== undefined;
}

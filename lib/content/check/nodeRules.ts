import type { Definition, Html, Image, ImageReference, Link, Nodes } from 'mdast';
import { imageProtocols, isAllowedAddress, linkProtocols } from '@/lib/text/address';
import { getText } from '@/lib/text/getText';
import { findLinkTarget } from '../findLinkTarget';
import type { ReadSource } from '../readSources';
import type { CheckContext } from './context';
import { describeDeadLink } from './describeDeadLink';
import { quoteValue } from './quoteValue';
import type { RuleName } from './rules';

type NodeProblem = { rule: RuleName; message: string };

/** What is wrong with one node of a text: images, links and HTML. */
export function listNodeProblems(
  node: Nodes,
  source: ReadSource,
  context: CheckContext,
): NodeProblem[] {
  switch (node.type) {
    case 'html':
      return [refuseHtml(node)];
    case 'image':
      return [...checkAlt(node), ...checkProtocol(node, imageProtocols)];
    case 'imageReference':
      return checkAlt(node);
    case 'definition':
      return checkProtocol(node, linkProtocols);
    case 'link': {
      const unsafe = checkProtocol(node, linkProtocols);
      return unsafe.length > 0 ? unsafe : checkTarget(node, source, context);
    }
    default:
      return [];
  }
}

function refuseHtml({ value }: Html): NodeProblem {
  const message = `${quoteValue(value)} is HTML, which is not shown. Write Markdown instead; a "<" that is meant as such is written "\\<".`;
  return { rule: 'raw-html', message };
}

function checkAlt({ alt }: Image | ImageReference): NodeProblem[] {
  if (alt !== undefined && alt !== null && alt.trim() !== '') return [];
  const message =
    'This image has no text for those who hear it. Write what it shows between the brackets: "![what it shows](…)".';
  return [{ rule: 'image-alt', message }];
}

function checkProtocol(
  { url }: Link | Image | Definition,
  protocols: readonly string[],
): NodeProblem[] {
  // `contact:` stands for the address of the editors, which the build puts in.
  if (isAllowedAddress(url, protocols) || url === 'contact:') return [];
  const message = `${quoteValue(url)} begins with what no page may carry. Write an address that begins with "https://", or the path of a file, as "../cases/pm-v-openai.md".`;
  return [{ rule: 'unsafe-link', message }];
}

function checkTarget(link: Link, { file }: ReadSource, context: CheckContext): NodeProblem[] {
  const { index, unreadableFiles } = context;
  const text = getText(link);
  if (text.trim() === '') {
    const message = `The link to ${quoteValue(link.url)} has no text. Write one between the brackets.`;
    return [{ rule: 'link', message }];
  }
  // The title may stand in a file that could not be read, which has its own finding.
  if (link.url === '' && unreadableFiles.size > 0) return [];
  if (findLinkTarget(link.url, text, file, index) !== undefined) return [];
  return [{ rule: 'link', message: describeDeadLink(link.url, text, index) }];
}

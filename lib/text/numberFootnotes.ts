import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { BodyError, getPoint, movePoint, type ReportFault } from './bodyError';

const call = /(?<!\\)\[\^([^\]\s]+)\]/g;

/**
 * Names footnotes by their number, in the order in which readers meet them, so that their ids are the
 * same in every language whatever an editor calls them. A footnote without a call, a call without a
 * footnote, and one given twice are faults.
 */
export function numberFootnotes(tree: Root, source: string, report: ReportFault): void {
  const definitions = collectDefinitions(tree, report);
  const numbers = new Map<string, string>();
  const pending: Nodes[] = [tree];
  for (const part of pending) {
    visit(part, (node) => {
      if (node.type === 'footnoteDefinition' && node !== part) return SKIP;
      if (node.type === 'text') checkCalls(node, source, report);
      if (node.type !== 'footnoteReference') return;
      const definition = definitions.get(node.identifier);
      if (definition && !numbers.has(node.identifier)) {
        numbers.set(node.identifier, String(numbers.size + 1));
        pending.push(definition);
      }
      node.identifier = numbers.get(node.identifier) ?? node.identifier;
      return;
    });
  }
  for (const [identifier, definition] of definitions) {
    const number = numbers.get(identifier);
    if (number === undefined) {
      const reason = `Nothing calls the footnote [^${identifier}]: call it in the text or remove it.`;
      report(new BodyError(reason, getPoint(definition), 'footnote'));
    } else definition.identifier = number;
  }
}

function collectDefinitions(tree: Root, report: ReportFault): Map<string, FootnoteDefinition> {
  const definitions = new Map<string, FootnoteDefinition>();
  visit(tree, 'footnoteDefinition', (node) => {
    if (definitions.has(node.identifier)) {
      const reason = `The footnote [^${node.identifier}] is defined twice: rename or remove one.`;
      report(new BodyError(reason, getPoint(node), 'footnote'));
    } else definitions.set(node.identifier, node);
  });
  return definitions;
}

/** A call that stayed text has no footnote; an escaped one is meant as text. */
function checkCalls(node: Nodes, source: string, report: ReportFault): void {
  const start = node.position?.start;
  const raw = source.slice(start?.offset, node.position?.end.offset);
  for (const match of raw.matchAll(call)) {
    const label = match[1] ?? '';
    const reason = `There is no footnote [^${label}]: add a line "[^${label}]: …", or write \\[^${label}].`;
    report(new BodyError(reason, movePoint(getPoint(node), raw.slice(0, match.index)), 'footnote'));
  }
}

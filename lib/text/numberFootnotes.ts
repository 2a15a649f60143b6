import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { BodyError, getPoint } from './bodyError';

const call = /(?<!\\)\[\^([^\]\s]+)\]/;

/**
 * Names footnotes by their number, in the order in which readers meet them, so that their ids are the
 * same in every language whatever an editor calls them.
 * @throws BodyError for a footnote without a call, a call without a footnote, and one given twice.
 */
export function numberFootnotes(tree: Root, source: string): void {
  const definitions = collectDefinitions(tree);
  const numbers = new Map<string, string>();
  const pending: Nodes[] = [tree];
  for (const part of pending) {
    visit(part, (node) => {
      if (node.type === 'footnoteDefinition' && node !== part) return SKIP;
      if (node.type === 'text') assertDefined(node, source);
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
      throw new BodyError(
        `Nothing calls the footnote [^${identifier}]: call it in the text or remove it.`,
        getPoint(definition),
      );
    }
    definition.identifier = number;
  }
}

function collectDefinitions(tree: Root): Map<string, FootnoteDefinition> {
  const definitions = new Map<string, FootnoteDefinition>();
  visit(tree, 'footnoteDefinition', (node) => {
    if (definitions.has(node.identifier)) {
      throw new BodyError(
        `The footnote [^${node.identifier}] is defined twice: rename or remove one.`,
        getPoint(node),
      );
    }
    definitions.set(node.identifier, node);
  });
  return definitions;
}

/** A call that stayed text has no footnote; an escaped one is meant as text. */
function assertDefined(node: Nodes, source: string): void {
  const raw = source.slice(node.position?.start.offset, node.position?.end.offset);
  const label = call.exec(raw)?.[1];
  if (label === undefined) return;
  throw new BodyError(
    `There is no footnote [^${label}]: add a line "[^${label}]: …", or write \\[^${label}].`,
    getPoint(node),
  );
}

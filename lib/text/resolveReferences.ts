import type { Definition, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { BodyError, getPoint, type ReportFault } from './bodyError';

/**
 * Turns links and images that name a definition (`[text][id]` and `[id]: address`) into plain ones
 * and removes the definitions. A definition that nothing uses or that is given twice is a fault: what
 * stands in it would be lost without a word.
 */
export function resolveReferences(tree: Root, report: ReportFault): void {
  const definitions = takeDefinitions(tree, report);
  const used = new Set<string>();
  visit(tree, (node, index, parent) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
    const definition = definitions.get(node.identifier);
    if (!definition || !parent || index === undefined) return;
    used.add(node.identifier);
    const { url, title } = definition;
    const place = node.position ? { position: node.position } : {};
    parent.children[index] =
      node.type === 'linkReference'
        ? { type: 'link', url, title: title ?? null, children: node.children, ...place }
        : { type: 'image', url, title: title ?? null, alt: node.alt ?? null, ...place };
    return index;
  });
  for (const [identifier, definition] of definitions) {
    if (used.has(identifier)) continue;
    const reason = `Nothing refers to "[${definition.label ?? identifier}]:": use it in a link, or put "\\" before it to show it as text.`;
    report(new BodyError(reason, getPoint(definition), 'definition'));
  }
}

function takeDefinitions(tree: Root, report: ReportFault): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node, index, parent) => {
    if (definitions.has(node.identifier)) {
      const reason = `"[${node.label ?? node.identifier}]:" is defined twice: rename or remove one.`;
      report(new BodyError(reason, getPoint(node), 'definition'));
    } else definitions.set(node.identifier, node);
    parent?.children.splice(index ?? 0, 1);
    return [SKIP, index ?? 0];
  });
  return definitions;
}

import type { Element, ElementContent, Properties } from 'hast';
import { visit } from 'unist-util-visit';
import type { Locale } from '@/i18n/locales';

/**
 * Puts each table below an element into a region that scrolls by itself, also by keyboard, where the
 * screen is narrow; `region` holds its name. Header cells say that they head a column.
 */
export function wrapTables(parent: Element, region: Properties, lang: Locale | undefined): void {
  visit(parent, 'element', (node, index, holder) => {
    if (node.tagName === 'th') node.properties['scope'] = 'col';
    if (node.tagName !== 'table' || !holder || index === undefined) return;
    node.properties['lang'] = lang;
    holder.children[index] = buildRegion(node, region);
    return;
  });
}

function buildRegion(table: ElementContent, region: Properties): Element {
  const properties = { className: ['table-scroll'], role: 'region', tabIndex: 0, ...region };
  return { type: 'element', tagName: 'div', properties, children: [table] };
}

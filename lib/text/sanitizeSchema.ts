import type { Options } from 'rehype-sanitize';
import { imageProtocols, linkProtocols } from './address';

/**
 * What may stand in the HTML of a text: exactly what the pipeline makes, nothing else. It is the last
 * step, so that a fault in an earlier one does no harm. Ids need no prefix against clobbering: they
 * are ours, never an editor's.
 */
export const sanitizeSchema: Options = {
  tagNames: [
    ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'br', 'blockquote', 'pre', 'code', 'img'],
    ...['ul', 'ol', 'li', 'input', 'label', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
    ...['a', 'em', 'strong', 'del', 'sup', 'span', 'div', 'section'],
  ],
  attributes: {
    '*': [
      ['id', /^(?:p\d+(?:\.\d+)*|s\d+|fn-\d+|fnref-\d+(?:-\d+)?|footnote-label)$/],
      'lang',
      'title',
    ],
    a: [
      ['className', 'block-number', 'data-footnote-backref'],
      ...['href', 'hrefLang', 'ariaLabel', 'ariaDescribedBy'],
    ],
    code: [['className', /^language-./]],
    div: [['className', 'block', 'table-scroll'], ['role', 'region'], ['tabIndex', 0], 'ariaLabel'],
    img: ['src', 'alt', ['loading', 'lazy']],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
    li: [['className', 'task-list-item']],
    ol: ['start', ['className', 'contains-task-list']],
    p: [['className', 'block-mark']],
    section: [['className', 'footnotes']],
    td: ['align'],
    th: ['align', ['scope', 'col']],
    ul: [['className', 'contains-task-list']],
  },
  required: { input: { type: 'checkbox', disabled: true } },
  protocols: { href: [...linkProtocols], src: [...imageProtocols] },
  clobber: [],
};

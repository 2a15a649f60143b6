import { listBlocks } from '@/lib/text/listBlocks';
import { renderBody } from '@/lib/text/renderBody';
import { renderOptions } from '../support/renderText';

const body = `First *line*
and second.

## Heading

1. one

2. two

> said[^1]

| a | b |
| - | - |
| c | d |

---

    code

![image](/x.png)

[^1]: note
`;

describe('listBlocks', () => {
  test('gives number, kind, text and line of each block', () => {
    expect(listBlocks(body)).toEqual([
      { number: '1', kind: 'paragraph', text: 'First line\nand second.', line: 1 },
      { number: '2', kind: 'list', text: 'one\ntwo', line: 6 },
      { number: '3', kind: 'quotation', text: 'said', line: 10 },
      { number: '4', kind: 'table', text: 'a b\nc d', line: 12 },
      { number: '5', kind: 'code', text: 'code', line: 18 },
      { number: '6', kind: 'image', text: 'image', line: 20 },
    ]);
  });

  test('counts as renderBody does', () => {
    for (const lineBreaks of [undefined, 'paragraphs'] as const) {
      const { blocks } = renderBody(body, { ...renderOptions, lineBreaks });
      expect(listBlocks(body, { lineBreaks })).toHaveLength(blocks);
    }
  });

  test('gives the line of each line that is a block', () => {
    const blocks = listBlocks('a\n\nb *c\nd*\ne', { lineBreaks: 'paragraphs' });
    expect(blocks.map(({ text, line }) => [text, line])).toEqual([
      ['a', 1],
      ['b c', 3],
      ['d', 4],
      ['e', 5],
    ]);
  });
});

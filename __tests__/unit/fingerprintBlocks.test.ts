import { fingerprintBlocks } from '@/lib/text/fingerprintBlocks';
import { removeTracking } from '@/lib/text/removeTracking';

const fingerprint = (markdown: string) => fingerprintBlocks(markdown).map((b) => b.fingerprint);

describe('the fingerprint of a block', () => {
  it.each([
    ['line breaks', 'One two three.', 'One two\nthree.'],
    ['double spaces', 'One two.', 'One  two. '],
    [
      'no-break spaces',
      'Les 1 000 pages : « oui ».',
      'Les 1\u202F000 pages\u00A0: «\u00A0oui\u00A0».',
    ],
    ['a space that the build sets', 'Est-ce vrai ?', 'Est-ce vrai?'],
    ['a space inside quotation marks', '« oui »', '«oui»'],
    ['apostrophes', "l'affaire", 'l’affaire'],
    ['quotation marks', 'He said "yes".', 'He said “yes”.'],
    ['quotation marks of another language', 'He said “yes”.', 'He said « yes ».'],
    ['dashes', 'products – companies', 'products—companies'],
    ['an ellipsis', 'and so on...', 'and so on…'],
    ['the form of letters', 'de\u0301cision', 'décision'],
    ['emphasis', 'In *Flora* they won.', 'In Flora they **won**.'],
    ['marks of a language', 'the :lang[fair use]{en}', 'the fair use'],
    ['the marker of a list', '- one\n- two', '* one\n* two'],
    ['the padding of a table', '| a | b |\n|--|--|\n| c | d |', '|a|b|\n|:-|-|\n|c|d|'],
    ['tracking', '[a](https://x.org/p?id=1&utm_source=y#:~:text=abc)', '[a](https://x.org/p?id=1)'],
    ['the name of a footnote', 'Yes.[^a]\n\n[^a]: Page 3.', 'Yes.[^note]\n\n[^note]: Page 3.'],
    ['the way a link is written', '[a][r]\n\n[r]: https://x.org', '[a](https://x.org)'],
  ])('does not count %s', (_, before, after) => {
    expect(fingerprint(before)).toEqual(fingerprint(after));
    expect(fingerprint(before)).toHaveLength(1);
  });

  it.each([
    ['a word', 'The court ruled.', 'The court has ruled.'],
    ['a figure', 'On 5 May.', 'On 6 May.'],
    ['capitals', 'a State', 'a state'],
    ['a comma', 'yes, no', 'yes no'],
    ['a hyphen', 're-sign', 'resign'],
    ['words put in quotation marks', 'a fair use', 'a “fair” use'],
    ['where a link leads', '[a](https://x.org/1)', '[a](https://x.org/2)'],
    ['the place a link leads to', '[a](pm.md#p1)', '[a](pm.md#p2)'],
    ['words that were struck out', 'the right one', 'the ~~right~~ one'],
    ['code', 'run `a-b`', 'run `a - b`'],
    ['an image', '![a](/img/1.png)', '![a](/img/2.png)'],
    ['where an item ends', '- one two\n- three', '- one\n- two three'],
    ['where a cell ends', '| a b | c |\n|-|-|', '| a | b c |\n|-|-|'],
    ['the kind of block', 'one', '> one'],
    ['a footnote', 'Yes.[^1]\n\n[^1]: Page 3.', 'Yes.[^1]\n\n[^1]: Page 4.'],
    ['a heading above', '## One\n\ntext', '## Two\n\ntext'],
    ['a task that was done', '- [ ] one', '- [x] one'],
  ])('counts %s', (_, before, after) => {
    expect(fingerprint(before)).not.toEqual(fingerprint(after));
  });

  it('is that of one block: what stands in another does not count', () => {
    const [first, second] = fingerprint('one\n\ntwo');
    expect(fingerprint('one\n\nthree')[0]).toBe(first);
    expect(fingerprint('zero\n\ntwo')[1]).toBe(second);
  });

  it('can be had of footnotes that call each other', () => {
    const text = 'a[^1]\n\n[^1]: see[^2]\n\n[^2]: see[^1]';
    expect(fingerprint(text)).toHaveLength(1);
  });

  it('is had line by line where lines are paragraphs', () => {
    const blocks = fingerprintBlocks('one\n\ntwo\nthree', { lineBreaks: 'paragraphs' });
    expect(blocks.map(({ text, line }) => [text, line])).toEqual([
      ['one', 1],
      ['two', 3],
      ['three', 4],
    ]);
  });
});

describe('removeTracking', () => {
  it.each([
    ['https://x.org/?utm_source=a&utm_medium=b', 'https://x.org/'],
    ['https://x.org/?a=1&fbclid=z&b=2#part', 'https://x.org/?a=1&b=2#part'],
    ['https://x.org/p#part:~:text=some,words', 'https://x.org/p#part'],
    ['https://x.org/p#:~:text=a#b', 'https://x.org/p'],
    ['../cases/pm-v-openai.md#p3', '../cases/pm-v-openai.md#p3'],
    ['https://x.org/?ref=main', 'https://x.org/?ref=main'],
    ['', ''],
  ])('makes of %s %s', (from, to) => {
    expect(removeTracking(from)).toBe(to);
  });
});

import { checkFolder, cleanContent, listPlaces } from '../support/checkFolder';

const file = 'fr/cases/pm-v-openai.md';
const head = cleanContent[file].slice(
  0,
  cleanContent[file].indexOf('Des utilisateurs poursuivent'),
);

/** Findings for a body; its first line is the ninth of the file. Its blocks are not the original's. */
function checkBody(body: string) {
  const findings = checkFolder({ ...cleanContent, [file]: `${head}${body}\n` });
  return findings.filter(({ rule }) => rule !== 'pair-blocks' && rule !== 'pair-headings');
}

describe('bodies', () => {
  it.each([
    ['an image without alternative text', 'Voir\n\n![](/img/chart.png)', '11:1 image-alt'],
    ['a blank alternative text', '![ ](/img/chart.png)', '9:1 image-alt'],
    ['an image by reference without text', '![][a]\n\n[a]: /img/chart.png', '9:1 image-alt'],
    ['a block of HTML', '<div>x</div>', '9:1 raw-html'],
    ['HTML in a line', 'Voir <b>ici', '9:6 raw-html'],
    ['HTML after a comment', '<!-- x --><script>x()</script>', '9:1 raw-html'],
    ['a link that runs', 'Voir [x](javascript:alert(1))', '9:6 unsafe-link'],
    ['a link that runs, in capitals', '[x](JavaScript:alert(1))', '9:1 unsafe-link'],
    ['a link that runs, with references', '[x](&#106;avascript:alert(1))', '9:1 unsafe-link'],
    ['a link that runs, with a tab', '[x](java&Tab;script:alert(1))', '9:1 unsafe-link'],
    [
      'a link that runs, after a line break',
      '[x](&NewLine;javascript:alert(1))',
      '9:1 unsafe-link',
    ],
    ['a link that runs, in angle brackets', '<javascript:alert(1)>', '9:1 unsafe-link'],
    ['a link that runs, by reference', '[x][a]\n\n[a]: vbscript:x', '9:1 unsafe-link'],
    ['a link in a footnote', 'x[^1]\n\n[^1]: [x](data:text/html,x)', '11:7 unsafe-link'],
    ['a link to data', '[x](data:text/html,x)', '9:1 unsafe-link'],
    ['an image of data', '![x](data:image/png;base64,x)', '9:1 unsafe-link'],
    ['an empty link that is no title', 'Voir [X v. Y]().', '9:6 link'],
    ['an empty link without text', '[]()', '9:1 link'],
    ['a file that is not there', '[x](../cases/at-v-openai.md)', '9:1 link'],
    ['a file outside the content', '[x](../../../etc/passwd.md)', '9:1 link'],
    ['an address of the site that is not there', '[x](/fr/affaires/at-v-openai)', '9:1 link'],
    ['an address without scheme', '[x](example.org)', '9:1 link'],
    ['an address without scheme but host', '[x](//example.org)', '9:1 link'],
    ['an address with broken escapes', '[x](/fr/affaires/%E0%A4%A)', '9:1 link'],
  ])('%s', (_, body, place) => {
    expect(listPlaces(checkBody(body))).toEqual([`${file}:${place}`]);
  });

  it.each([
    ['an https link', '[x](https://example.org/#:~:text=a%20b,c.)'],
    ['a mail link', '<a@example.org>'],
    ['the way to the editors', '[écrivez-nous](contact:)'],
    ['a title with spaces around it', '[ Can they collect my data? ]()'],
    ['a title in emphasis', '[*P.M. v. OpenAI*]()'],
    ['a file in the same folder', '[x](pm-v-openai.md#p1)'],
    ['a file in another language', '[x](../../en/cases/pm-v-openai.md)'],
    ['a block of the same document', '[x](#p1)'],
    ['an address in this language', '[x](/fr/affaires/pm-v-openai#p1)'],
    ['an address in the other language', '[x](/en/questions/can-they-collect-my-data)'],
    ['a list', '[x](/fr/affaires)'],
    ['a page', '[x](/fr/a-propos)'],
    ['a less-than sign', '1 \\< 2 et `<b>`'],
    ['a phrase in another language', ':lang[fair use]{en}'],
  ])('may have %s', (_, body) => {
    expect(checkBody(body)).toEqual([]);
  });

  it('say which title was probably meant', () => {
    expect(checkBody('[P.M. v OpenAI]()')[0]?.message).toContain('Did you mean "P.M. v. OpenAI"?');
  });

  it('say which document was probably meant', () => {
    const [finding] = checkBody('[x](/fr/affaires/pm-v-open-ai)');
    expect(finding?.message).toContain('Did you mean "pm-v-openai"?');
  });

  it.each([
    ['a footnote that is not there', 'x\n\ny [^1]', '11:3 footnote'],
    ['a footnote that nothing calls', 'x\n\n[^1]: y', '11:1 footnote'],
    ['a footnote given twice', 'x[^1]\n\n[^1]: y\n\n[^1]: z', '13:1 footnote'],
    ['a definition that nothing uses', 'x\n\n[a]: https://example.org', '11:1 definition'],
    ['an invisible character', 'a\u0000b', '9:2 invisible-character'],
    ['a phrase in no language', 'the :lang[fair use]', '9:5 phrase-language'],
  ])('say what the pages would stop at: %s', (_, body, place) => {
    expect(listPlaces(checkBody(body))).toEqual([`${file}:${place}`]);
  });

  it('give every fault of a text, not the first alone', () => {
    const body = '<b>\n\n![](/img/chart.png)\n\n[x](nowhere.md) [^9]';
    const rules = checkBody(body).map(({ rule }) => rule);
    expect(rules).toEqual(['raw-html', 'image-alt', 'link', 'footnote']);
  });

  it.each([
    ['quotations nested without end', '>'.repeat(20_000)],
    ['delimiters without end', '*a_ '.repeat(20_000)],
  ])('do not bring the check down by %s', (_, body) => {
    expect(listPlaces(checkBody(body))).toEqual([`${file}:9:1 body-limits`]);
  });
});

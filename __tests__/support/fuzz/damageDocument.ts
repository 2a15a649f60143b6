import type { Random } from '@/lib/cover/createRandom';
import type { RuleName } from '@/lib/content/check/rules';

/** A document as it lies in the content folder, by lines, with the number of its closing fence. */
export type BaseDocument = { file: string; lines: readonly string[]; fence: number };

/** A damaged document. `must` names the rules of which one has to find the damage near `line`. */
export type Damaged = {
  name: string;
  bytes: Uint8Array;
  must?: { rules: readonly RuleName[]; line: number };
};

type Damage = (base: BaseDocument, random: Random) => Omit<Damaged, 'name'> | undefined;

/** Something that is wrong by itself, and the rule that says so. */
type Insertion = readonly [text: string, rule: RuleName];

/** What is put at the beginning of a paragraph; each is an error there. */
const insertions: readonly Insertion[] = [
  ['<b>', 'raw-html'],
  ['<!-- x -->', 'raw-html'],
  ['<script>x</script> ', 'raw-html'],
  ['[x](javascript:alert(1)) ', 'unsafe-link'],
  ['[x](data:text/html,x) ', 'unsafe-link'],
  ['[x](&#106;avascript:x) ', 'unsafe-link'],
  ['[x]() ', 'link'],
  ['[](https://example.org) ', 'link'],
  ['[x](/explainer/cases/pm-v-openai) ', 'link'],
  ['[x](../cases/at-v-openai.md) ', 'link'],
  ['[x](#p999) ', 'link-fragment'],
  ['[x](#s99) ', 'link-fragment'],
  ['![](/img/x.png) ', 'image-alt'],
  ['![x](/img/nowhere.png) ', 'image-file'],
  ['x[^none] ', 'footnote'],
  [':lang[x] ', 'phrase-language'],
  ['&#x202E;', 'invisible-character'],
  ...'\u0000\u0007\u001B\u0085\u00AD\u061C\u200B\u200E\u202A\u202E\u2028\u2060\u2066\uFEFF\uFFFE\u{E0041}'
    .split(/(?:)/u)
    .map((sign) => [sign, 'invisible-character'] as const),
];

/** What is put between paragraphs. */
const blocks: readonly Insertion[] = [
  ['#### Deep', 'heading-levels'],
  ['# First', 'heading-levels'],
  ['[x]: https://example.org', 'definition'],
  ['[^lost]: A footnote that nothing calls', 'footnote'],
  ['>'.repeat(5000), 'body-limits'],
  ['- '.repeat(500), 'body-limits'],
  ['*a_ '.repeat(20_000), 'body-limits'],
  ['['.repeat(50_000), 'body-limits'],
  ['a'.repeat(5_000_000), 'body-limits'],
  ['word '.repeat(1_000_000), 'body-limits'],
  [`|${'a|'.repeat(5000)}\n|${'-|'.repeat(5000)}\n|${'a|'.repeat(5000)}`, 'body-limits'],
  ['x\n'.repeat(20_000), 'body-limits'],
];

/** Values that no field of the type can have, by a pattern of the line that holds it. */
const values: readonly (readonly [line: RegExp, value: string, rules: readonly RuleName[]])[] = [
  [/^index: /, '"ten"', ['field-type']],
  [/^index: /, '1.5', ['field-type']],
  [/^index: /, '99999999999999999999', ['field-type']],
  [/^title: /, '2023', ['field-type']],
  [/^title: /, '', ['empty-field']],
  [/^title: /, '{ a: b }', ['field-type']],
  [/^title: /, '[a, [b, [c]]]', ['field-type']],
  [/^title: /, '['.repeat(20_000), ['yaml']],
  [/^title: /, '*anchor', ['yaml']],
  [/^title: /, '!!js/function x', ['yaml']],
  [/^slug: /, '"a b"', ['slug-form']],
  [/^slug: /, '"A_b"', ['slug-form']],
  [/^slug: /, '"été"', ['slug-form']],
  [/^slug: /, '"page"', ['slug-reserved']],
  [/^draft: /, '"no"', ['field-type']],
  [/^draft: /, '~', ['empty-field']],
  [/^contentType: /, '"other"', ['content-type']],
  [/^caseDates: /, '["1211/2023"]', ['date']],
  [/^caseDates: /, '["2/30/2023"]', ['date']],
  [/^caseDates: /, '[2023]', ['field-type']],
  [/^caseDates: /, '"6/28/2023"', ['field-type']],
  [/^citations: /, '"x"', ['field-type']],
  [/^relatedQuestions: /, '["nowhere"]', ['relation']],
  [/^relatedCases: /, '["at-v-openai-inc"]', ['relation']],
  [/^relatedCases: /, '[[[]]]', ['field-type']],
  [/^shortAnswer: /, 'true', ['field-type']],
  [/^jurisdiction: /, '"mars"', ['field-value']],
  [/^coverImg: /, '"/img/nowhere.png"', ['cover']],
  [/^docketLink: /, '"javascript:x"', ['https-link']],
  [/^translatedFrom: /, '"de"', ['translated-from']],
];

const pick = <Item>(random: Random, items: readonly Item[]): Item | undefined =>
  items[Math.floor(random() * items.length)];

const encode = (lines: readonly string[]): Uint8Array => Buffer.from(lines.join('\n'));

/** The document with some lines in place of others; lines are counted from 1. */
function replace({ lines }: BaseDocument, line: number, count: number, ...others: string[]) {
  return encode(lines.toSpliced(line - 1, count, ...others));
}

/** The lines that begin a paragraph of the body. */
function listParagraphs({ lines, fence }: BaseDocument): number[] {
  return lines.flatMap((text, at) => (at >= fence && /^\p{L}/u.test(text) ? [at + 1] : []));
}

/** The lines of simple fields, of which each has its value on the same line. */
function listFields({ lines, fence }: BaseDocument, pattern = /^\w+: +[^\s>|]/): number[] {
  return lines.flatMap((text, at) =>
    at > 0 && at < fence - 1 && pattern.test(text) ? [at + 1] : [],
  );
}

const damages: Readonly<Record<string, Damage>> = {
  'bytes flipped': ({ lines }, random) => {
    const bytes = Buffer.from(lines.join('\n'));
    const count = 1 + Math.floor(random() * 8);
    for (let each = 0; each < count; each += 1) {
      const at = Math.floor(random() * bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    }
    return { bytes };
  },
  'random bytes': (_, random) => ({
    bytes: Buffer.from(Array.from({ length: 200 }, () => Math.floor(random() * 256))),
    must: { rules: ['fence', 'utf-8'], line: 1 },
  }),
  'a line dropped': (base, random) => {
    const line = 1 + Math.floor(random() * base.lines.length);
    return { bytes: replace(base, line, 1) };
  },
  'a line doubled': (base, random) => {
    const line = 1 + Math.floor(random() * base.lines.length);
    const text = base.lines[line - 1] ?? '';
    return { bytes: replace(base, line, 1, text, text) };
  },
  'lines exchanged': (base, random) => {
    const line = 1 + Math.floor(random() * (base.lines.length - 1));
    const [first = '', second = ''] = base.lines.slice(line - 1);
    return { bytes: replace(base, line, 2, second, first) };
  },
  'cut off somewhere': ({ lines }, random) => {
    const bytes = Buffer.from(lines.join('\n'));
    return { bytes: bytes.subarray(0, Math.floor(random() * bytes.length)) };
  },
  'a fence dropped': (base) => ({
    bytes: replace(base, base.fence, 1),
    must: { rules: ['fence'], line: base.fence },
  }),
  'the first fence changed': (base, random) => ({
    bytes: replace(base, 1, 1, pick(random, ['---js', '----', '--', '', ' ---', '+++']) ?? ''),
    must: { rules: ['fence'], line: 1 },
  }),
  'a field doubled': (base, random) => {
    const line = pick(random, listFields(base));
    if (line === undefined) return undefined;
    const text = base.lines[line - 1] ?? '';
    return { bytes: replace(base, line, 1, text, text), must: { rules: ['yaml'], line } };
  },
  'a quotation mark torn off': (base, random) => {
    const line = pick(random, listFields(base, /^\w+: "[^"]*"\s*$/));
    if (line === undefined) return undefined;
    const text = (base.lines[line - 1] ?? '').replace(/"\s*$/, '');
    return { bytes: replace(base, line, 1, text), must: { rules: ['yaml', 'fence'], line } };
  },
  'a bracket torn off': (base, random) => {
    const line = pick(random, listFields(base, /^\w+: \[.*\]\s*$/));
    if (line === undefined) return undefined;
    const text = (base.lines[line - 1] ?? '').replace(/\]\s*$/, '');
    return { bytes: replace(base, line, 1, text), must: { rules: ['yaml'], line } };
  },
  'a field misspelt': (base, random) => {
    const line = pick(random, listFields(base));
    if (line === undefined) return undefined;
    const text = (base.lines[line - 1] ?? '').replace(':', 'x:');
    return { bytes: replace(base, line, 1, text), must: { rules: ['unknown-field'], line } };
  },
  'a tab before a field': (base, random) => {
    const line = pick(random, listFields(base));
    if (line === undefined) return undefined;
    const text = `\t${base.lines[line - 1] ?? ''}`;
    return { bytes: replace(base, line, 1, text) };
  },
  'a value of another type': (base, random) => {
    const [pattern, value, rules] = pick(random, values) ?? [];
    const [line] = pattern ? listFields(base, pattern) : [];
    if (line === undefined || value === undefined || rules === undefined) return undefined;
    const [name = ''] = (base.lines[line - 1] ?? '').split(':');
    return { bytes: replace(base, line, 1, `${name}: ${value}`), must: { rules, line } };
  },
  'a huge value': (base, random) => {
    const [line] = listFields(base, /^title: /);
    const sign = pick(random, ['x', 'é ', '\\"', '𝕏', '<b>']) ?? '';
    return line === undefined
      ? undefined
      : { bytes: replace(base, line, 1, `title: "${sign.repeat(1_000_000)}"`) };
  },
  'values nested deep': (base, random) => {
    const depth = 10 ** (2 + Math.floor(random() * 3));
    const [open = '', close = ''] =
      pick(random, [
        ['[', ']'],
        ['{a: ', '}'],
      ]) ?? [];
    const text = `nested: ${open.repeat(depth)}${close.repeat(depth)}`;
    return {
      bytes: replace(base, 2, 0, text),
      must: { rules: ['unknown-field', 'yaml'], line: 2 },
    };
  },
  'something wrong in a paragraph': (base, random) => {
    const line = pick(random, listParagraphs(base));
    const [text, rule] = pick(random, insertions) ?? [];
    if (line === undefined || text === undefined || rule === undefined) return undefined;
    const damaged = `${text}${base.lines[line - 1] ?? ''}`;
    return { bytes: replace(base, line, 1, damaged), must: { rules: [rule], line } };
  },
  'something wrong between paragraphs': (base, random) => {
    const line = pick(random, listParagraphs(base));
    const [text, rule] = pick(random, blocks) ?? [];
    if (line === undefined || text === undefined || rule === undefined) return undefined;
    const bytes = replace(base, line, 0, '', text, '');
    return { bytes, must: { rules: [rule], line: line + 1 } };
  },
  'a paragraph of a translation dropped': (base, random) => {
    const isTranslation = base.lines.some((line) => line.startsWith('translatedFrom: '));
    const line = pick(random, listParagraphs(base));
    if (!isTranslation || line === undefined) return undefined;
    return { bytes: replace(base, line, 1) };
  },
  'a character of any class': (base, random) => {
    const line = 2 + Math.floor(random() * (base.lines.length - 1));
    const text = base.lines[line - 1] ?? '';
    const at = Math.floor(random() * (text.length + 1));
    const sign = pickCharacter(random);
    return { bytes: replace(base, line, 1, text.slice(0, at) + sign + text.slice(at)) };
  },
  'half a character': (base, random) => {
    const line = 2 + Math.floor(random() * (base.lines.length - 1));
    const before = Buffer.from(`${base.lines.slice(0, line - 1).join('\n')}\n`);
    const broken = pick(random, [[0xff], [0xc3], [0xed, 0xa0, 0x80], [0xc0, 0xaf], [0xf5]]) ?? [];
    const after = Buffer.from(`\n${base.lines.slice(line - 1).join('\n')}`);
    return {
      bytes: Buffer.concat([before, Buffer.from(broken), after]),
      must: { rules: ['utf-8'], line },
    };
  },
  'another encoding': ({ lines }, random) => {
    const encoding = pick(random, ['utf16le', 'latin1'] as const) ?? 'latin1';
    return {
      bytes: Buffer.from(`\uFEFF${lines.join('\n')}`, encoding),
      must: { rules: ['utf-8', 'fence'], line: 1 },
    };
  },
  'a byte order mark': ({ lines }) => ({
    bytes: Buffer.from(`\uFEFF${lines.join('\n')}`),
    must: { rules: ['byte-order-mark'], line: 1 },
  }),
  'lines of another system': ({ lines }, random) => ({
    bytes: Buffer.from(lines.join(pick(random, ['\r\n', '\r']))),
    must: { rules: ['line-endings'], line: 1 },
  }),
  'a line of 5 MB': (base, random) => {
    const [line] = listParagraphs(base);
    const unit =
      pick(random, [
        'a',
        'é',
        'word ',
        '. ',
        '"',
        '|',
        '#',
        '-',
        '\\',
        '&',
        '1. ',
        ':',
        '!',
        '~',
        '](',
        '\u0301',
      ]) ?? '';
    const text = unit.repeat(Math.ceil(5_000_000 / unit.length));
    if (line === undefined) return undefined;
    return { bytes: replace(base, line, 0, text, ''), must: { rules: ['body-limits'], line } };
  },
};

/** The kinds of damage. */
export const damageNames = Object.keys(damages);

/** Damages a document; undefined where the damage does not fit it. */
export function damageDocument(
  name: string,
  base: BaseDocument,
  random: Random,
): Damaged | undefined {
  const damaged = damages[name]?.(base, random);
  return damaged && { name, ...damaged };
}

const classes = [
  ...['Lu', 'Ll', 'Lt', 'Lm', 'Lo', 'Mn', 'Mc', 'Me', 'Nd', 'Nl', 'No', 'Pc', 'Pd', 'Ps', 'Pe'],
  ...['Pi', 'Pf', 'Po', 'Sm', 'Sc', 'Sk', 'So', 'Zs', 'Zl', 'Zp', 'Cc', 'Cf', 'Co', 'Cn'],
];

/** A character of a Unicode class, every class as often as the others. */
function pickCharacter(random: Random): string {
  const pattern = new RegExp(`^\\p{${pick(random, classes) ?? 'Lu'}}$`, 'u');
  for (;;) {
    const isLow = random() < 0.7;
    const sign = String.fromCodePoint(Math.floor(random() * (isLow ? 0x3000 : 0x110000)));
    if (pattern.test(sign)) return sign;
  }
}

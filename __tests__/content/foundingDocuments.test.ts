import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The SHA-256 of each founding body as it was handed over, and its front matter, where it had one. */
const founding = [
  {
    file: 'en/cases/pm-v-openai.md',
    sha256: '9a57215106efea7c5c29a4ce58cd04ecac0b10a83d5947d2c9ce2c0365b007d2',
    lines: [
      'index: 10',
      'title: "P.M. v. OpenAI"',
      'slug: "pm-v-openai"',
      'coverImg: "/img/legal/explainer/cases/10.png"',
      'coverImgAlt: "A dithered abstract image with lines."',
      'citations: ["P.M. v. OpenAI N.D. Cal."]',
      'caseDates: ["6/28/2023"]',
      'draft: false ',
      'contentType: "legalCase"',
      'relatedQuestions: ["when-i-use-genai-products-like-chatgpt-can-they-collect-my-data"]',
    ],
  },
  {
    file: 'en/questions/when-i-use-genai-products-like-chatgpt-can-they-collect-my-data.md',
    sha256: 'b4d42a471821c4deefb9b437049753aee8d2a377af1256fbdea491f92bf768d9',
    lines: [
      'index: 4',
      'title: "When I use GenAI products like ChatGPT, can they collect my data? "',
      'slug: "when-i-use-genai-products-like-chatgpt-can-they-collect-my-data"',
      'draft: false',
      'contentType: "Q&A"',
      'shortAnswer: "Probably yes."',
      'confidenceLevel: |',
      '    4 (non-BIPA claims); 2 (BIPA claims)',
      'relatedCases: ["pm-v-openai","at-et-al-v-openai","flora-v-prisma-labs"]',
    ],
  },
  {
    file: 'fr/news/deux-ingenieurs-poursuivent-openai-et-microsoft.md',
    sha256: '896454255cb68e4f696521bf8976a1d3f971b997c307fe4e123c0226ddebcdd4',
    lines: [],
  },
];

describe.each(founding)('content/$file', ({ file, sha256, lines }) => {
  const text = readFileSync(join('content', file), 'utf8');
  const [, frontMatter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];

  it('has its body byte for byte', () => {
    expect(createHash('sha256').update(body).digest('hex')).toBe(sha256);
  });

  it('begins with its own front matter; what was added stands below', () => {
    expect(frontMatter.split('\n').slice(0, lines.length)).toEqual(lines);
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '@/lib/content/check/checkContent';
import type { Finding } from '@/lib/content/check/finding';

/** Files by their path below a folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A small content in two languages in which the check finds nothing. */
export const cleanContent = {
  'en/cases/pm-v-openai.md': `---
index: 10
title: "P.M. v. OpenAI"
slug: "pm-v-openai"
coverImg: "/img/10.png"
coverImgAlt: "Lines."
citations: ["P.M. v. OpenAI N.D. Cal."]
citationLinks: ["https://example.org/complaint"]
caseDates: ["6/28/2023"]
draft: false
contentType: "legalCase"
relatedQuestions: ["can-they-collect-my-data"]
docketLink: "https://example.org/docket"
jurisdiction: us-federal
status: { state: withdrawn, asOf: "2023-09", source: "https://example.org/news" }
notes:
  - id: withdrawn
    date: "2023-09"
    class: update
    text: "The users withdrew their suit."
---
Users sue; see [the complaint](https://example.org/complaint).

They ask [Can they collect my data?]() and more.

![A chart](/img/chart.png)
`,
  'fr/cases/pm-v-openai.md': `---
title: "P.M. v. OpenAI"
translatedFrom: en
coverImgAlt: "Des lignes."
formerSlugs: ["pm-contre-openai"]
notes:
  withdrawn: "Les utilisateurs se sont désistés."
---
Des utilisateurs poursuivent OpenAI : voir [la plainte](https://example.org/complaint).

Ils demandent [Can they collect my data?]() et plus.

![Un graphique](/img/chart.png)
`,
  'en/questions/can-they-collect-my-data.md': `---
index: 4
title: "Can they collect my data?"
contentType: "Q&A"
shortAnswer: "Probably yes."
confidenceLevel: |
    4 (non-BIPA claims); 2 (BIPA claims)
relatedCases: ["pm-v-openai"]
lawAsOf: "2023-09-15"
---
Yes, see [the case](../cases/pm-v-openai.md#p1).
`,
  'fr/questions/can-they-collect-my-data.md': `---
title: "Peuvent-ils recueillir mes données ?"
slug: "collecte-de-mes-donnees"
translatedFrom: en
shortAnswer: "Probablement."
confidenceLevel: "4 (hors BIPA); 2 (BIPA)"
---
Oui, voir [l’affaire](/fr/affaires/pm-v-openai).
`,
  'en/pages/about.md': `---
title: "About"
contentType: "page"
---
What this is.
`,
  'fr/pages/about.md': `---
title: "À propos"
translatedFrom: en
---
Ce que c’est.
`,
} as const satisfies Files;

/** Static files that the clean content needs. */
const publicFiles: Files = { 'img/10.png': 'cover', 'img/chart.png': 'chart' };

/** Writes files into a new folder below the system's temporary one. */
export function writeFolder(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Checks files as the content of a site and removes them again; `prepare` does more to the folder. */
export function checkFolder(files: Files, prepare?: (folder: string) => void): Finding[] {
  const prefix = (folder: string, group: Files) =>
    Object.entries(group).map(([path, text]) => [`${folder}/${path}`, text] as const);
  const root = writeFolder(
    Object.fromEntries([...prefix('content', files), ...prefix('public', publicFiles)]),
  );
  prepare?.(join(root, 'content'));
  try {
    return checkContent(join(root, 'content'));
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The same, without the warnings. */
export function checkErrors(files: Files): Finding[] {
  return checkFolder(files).filter(({ severity }) => severity === 'error');
}

/** The clean content, or another, with one change in one file, or with a file more. */
export function changeContent(
  file: string,
  from: string,
  to: string,
  files: Files = cleanContent,
): Files {
  const text = files[file] ?? '';
  if (typeof text !== 'string' || !text.includes(from)) throw new Error(`${file}: no "${from}"`);
  return { ...files, [file]: text.replace(from, () => to) };
}

/** Findings as short lines: `en/cases/x.md:3:1 unknown-field`. */
export function listPlaces(findings: readonly Finding[]): string[] {
  return findings.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`);
}

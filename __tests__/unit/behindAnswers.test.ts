import { rmSync } from 'node:fs';
import { reportBehindAnswers } from '@/lib/content/check/reportBehindAnswers';
import { readSources } from '@/lib/content/readSources';
import { type Files, writeFolder } from '../support/checkFolder';

function report(files: Files): string {
  const folder = writeFolder(files);
  try {
    return reportBehindAnswers(readSources(folder).sources, 'content');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeCase(key: string, date: string, kind = 'ruling', draft = false): Files {
  const text = `---
index: 1
title: "${key}"
citations: ["${key}"]
caseDates: ["2020"]
contentType: "legalCase"
draft: ${draft}
events:
  - { id: it, date: "${date}", kind: ${kind}, text: "It happened." }
---
Text.
`;
  return { [`en/cases/${key}.md`]: text };
}

function writeQuestion(key: string, cases: string[], more: string): Files {
  const text = `---
index: 1
title: "${key}"
contentType: "Q&A"
shortAnswer: "Yes."
confidenceLevel: "3"
relatedCases: ${JSON.stringify(cases)}
${more}
---
Text.
`;
  return { [`en/questions/${key}.md`]: text };
}

const cases = {
  ...writeCase('moved', '2024-05-24'),
  ...writeCase('moved-too', '2025', 'appeal'),
  ...writeCase('perhaps', '2023', 'dismissed'),
  ...writeCase('heard', '2024-01-01', 'hearing'),
  ...writeCase('hidden', '2024-01-01', 'ruling', true),
};

describe('reportBehindAnswers', () => {
  it('is silent where no answer is behind', () => {
    const files = {
      ...cases,
      ...writeQuestion('checked', ['moved', 'heard', 'perhaps'], 'lawAsOf: "2026-01-01"'),
      ...writeQuestion('unknown', ['moved'], ''),
      ...writeQuestion('draft', ['moved'], 'lawAsOf: "2020"\ndraft: true'),
      ...writeQuestion('drafts', ['hidden'], 'lawAsOf: "2020"'),
    };
    expect(report(files)).toBe('');
  });

  it('lists answers with the events that say so, the worst first', () => {
    const files = {
      ...cases,
      ...writeQuestion('a-perhaps', ['perhaps', 'heard'], 'lawAsOf: "2023-06-01"'),
      ...writeQuestion('b-later', ['moved', 'heard'], 'lawAsOf: "2024-01-01"'),
      ...writeQuestion('c-earlier', ['moved', 'heard'], 'lawAsOf: "2023-12-31"'),
      ...writeQuestion('d-both', ['moved', 'perhaps'], 'lawAsOf: "2023-06-01"'),
      ...writeQuestion('e-worst', ['moved', 'moved-too'], 'lawAsOf: "2024-01-01"'),
    };
    expect(report(files)).toBe(`5 answers are behind, the worst first:
  content/en/questions/e-worst.md
    law as of 2024-01-01, 2 of 2 cases moved since
    2024-05-24  moved: ruling
    2025        moved-too: appeal
  content/en/questions/d-both.md
    law as of 2023-06-01, 1 of 2 cases moved since, 1 of 2 cases may have moved since
    2024-05-24  moved: ruling
    2023        perhaps: dismissed (?)
  content/en/questions/c-earlier.md
    law as of 2023-12-31, 1 of 2 cases moved since
    2024-05-24  moved: ruling
  content/en/questions/b-later.md
    law as of 2024-01-01, 1 of 2 cases moved since
    2024-05-24  moved: ruling
  content/en/questions/a-perhaps.md
    law as of 2023-06-01, 1 of 2 cases may have moved since
    2023        perhaps: dismissed (?)`);
  });
});

import type { Files } from './checkFolder';

/** A small content in which every part of a record stands and the check finds nothing. */
export const recordContent = {
  'en/cases/doe-v-model.md': `---
index: 1
title: "Doe v. Model"
contentType: "legalCase"
citations: ["Doe v. Model"]
caseDates: ["2023-06-28"]
judge: "A. Judge"
status: { state: withdrawn, asOf: "2023-09", sequel: not-established }
parties:
  plaintiffs: "Doe, a user"
  defendants: "Model, Inc."
claims:
  - { term: ecpa, text: "ECPA" }
  - { id: negligence, text: "Negligence" }
events:
  - id: filed
    date: "2023-06-28"
    kind: filed
    source: "https://a.example/filed"
    archived: "https://archive.example/filed"
    text: "A complaint was filed."
  - id: withdrawn
    date: "2023-09"
    after: "2023-09-05"
    kind: withdrawn
    source: "https://a.example/withdrawn"
    text: "The case was withdrawn."
scheduled:
  - id: hearing
    date: "2024-01"
    kind: hearing
    text: "A hearing is announced."
---
Doe sues.
`,
  'fr/cases/doe-v-model.md': `---
title: "Doe v. Model"
translatedFrom: en
parties:
  plaintiffs: "Doe, une utilisatrice"
  defendants: "Model, Inc."
claims:
  ecpa: "ECPA"
  negligence: "Négligence"
events:
  filed: "Une plainte est déposée."
  withdrawn: "La demanderesse se désiste."
scheduled:
  hearing: "Une audience est annoncée."
---
Doe poursuit.
`,
  'en/questions/may-they.md': `---
index: 1
title: "May they?"
contentType: "Q&A"
shortAnswer: "Perhaps."
confidenceLevel: "3 (here); 2 (there)"
confidenceReasons: ["Two courts disagree.", ""]
confidenceLog:
  - id: disagreement
    date: "2024-03"
    from: 4
    to: 3
    level: 1
    text: "A second court disagreed."
relatedCases: ["doe-v-model"]
---
Perhaps.
`,
  'fr/questions/may-they.md': `---
title: "Peuvent-ils ?"
translatedFrom: en
shortAnswer: "Peut-être."
confidenceLevel: "3 (ici); 2 (là)"
confidenceReasons: ["Deux tribunaux sont en désaccord.", ""]
confidenceLog:
  disagreement: "Un deuxième tribunal n’est pas du même avis."
---
Peut-être.
`,
  'en/terms/ecpa.md': `---
title: "ECPA"
contentType: "term"
termClass: statute
citation: "18 U.S.C. § 2510"
variants: ["Wiretap Act (elsewhere)"]
source: "https://a.example/ecpa"
---
A law.
`,
  'fr/terms/ecpa.md': `---
title: "ECPA"
translatedFrom: en
citation: "18 U.S.C. § 2510"
---
Une loi.
`,
} as const satisfies Files;

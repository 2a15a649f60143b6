import type { Locale } from '@/i18n/locales';
import type { MapInput } from '@/lib/picture/layoutMap';
import { cutByWeight } from './cutByWeight';
import type { CaseVersion, QuestionVersion } from './model';
import { listDocuments, listRelatedCases, listRelatedQuestions } from './queries';

/** A question with the cases that stand behind its answer, whichever of the two says so. */
export type QuestionCases = { question: QuestionVersion; cases: readonly CaseVersion[] };

/** A page of the map; `page` counts from 1. */
export type QuestionMapPage = {
  entries: readonly QuestionCases[];
  /** How many questions there are on all pages. */
  total: number;
  /** How many cases stand behind no answer. */
  loose: number;
  page: number;
  pages: number;
};

/**
 * What one page holds at most: cases behind answers, and about twice as much for each question.
 * Measured so that a page keeps within one round trip of 14,000 bytes (design, section 6).
 */
const PAGE_WEIGHT = 100;
const QUESTION_WEIGHT = 3;

/** A page of the map, as readers of a language are shown it; questions in the order of their list. */
export function getQuestionMapPage(reader: Locale, page: number): QuestionMapPage {
  const cases = listDocuments('case', reader);
  return buildQuestionMapPage(listQuestionCases(cases, reader), cases, page);
}

/** A page of the map of these questions, and of how many of these cases none of them names. */
export function buildQuestionMapPage(
  all: readonly QuestionCases[],
  cases: readonly CaseVersion[],
  page: number,
): QuestionMapPage {
  const pages = cutByWeight(all, weighQuestion, PAGE_WEIGHT);
  const behind = new Set(all.flatMap((entry) => entry.cases));
  return {
    entries: pages[page - 1] ?? [],
    total: all.length,
    loose: cases.filter((version) => !behind.has(version)).length,
    page,
    pages: pages.length,
  };
}

/** The questions of a page on one side of a drawn map, their cases on the other, by key. */
export function buildMapInput(entries: readonly QuestionCases[]): MapInput {
  const cases = new Map(entries.flatMap((entry) => entry.cases).map((each) => [each.key, each]));
  const linked = entries.filter((entry) => entry.cases.length > 0);
  return {
    left: linked.map(({ question: { key, title } }) => ({ id: key, label: title })),
    right: [...cases.values()].map(({ key, title }) => ({ id: key, label: title })),
    links: linked.flatMap(({ question, cases: own }) =>
      own.map(({ key }) => [question.key, key] as const),
    ),
  };
}

function listQuestionCases(cases: readonly CaseVersion[], reader: Locale): QuestionCases[] {
  const naming = new Map<string, CaseVersion[]>();
  for (const version of cases) {
    for (const { key } of listRelatedQuestions(version, reader)) {
      naming.set(key, [...(naming.get(key) ?? []), version]);
    }
  }
  return listDocuments('question', reader).map((question) => {
    const named = listRelatedCases(question, reader);
    return { question, cases: [...new Set([...named, ...(naming.get(question.key) ?? [])])] };
  });
}

function weighQuestion({ cases }: QuestionCases): number {
  return QUESTION_WEIGHT + cases.length;
}

import { dirname, join } from 'node:path';
import { type ContentRead, readSources } from '../readSources';
import { checkBody, checkNoteTexts } from './bodyRules';
import { checkClaims, checkClaimTerms } from './claimRules';
import {
  checkConfidenceChanges,
  checkConfidenceLog,
  checkConfidenceReasons,
} from './confidenceRules';
import { buildContext, type Rule } from './context';
import {
  checkEventDates,
  checkEventOrder,
  checkEvents,
  checkEventSources,
  checkStatusDate,
} from './eventRules';
import { checkFieldNames, checkFields } from './fieldRules';
import { compareFindings, type Finding } from './finding';
import { checkNotes } from './noteRules';
import { checkConfidencePair, checkPair } from './pairRules';
import { checkParties } from './partyRules';
import { checkRelations } from './relationRules';
import { checkPage, checkSlugDuplicates, checkSlugs } from './slugRules';
import { checkStatus } from './statusRules';
import { checkDefinition, checkTermSource } from './termRules';
import {
  checkCitationLinks,
  checkConfidence,
  checkContentType,
  checkCover,
  checkLinks,
} from './valueRules';

const documentRules: readonly Rule[] = [
  checkFieldNames,
  checkFields,
  checkContentType,
  checkConfidence,
  checkCitationLinks,
  checkLinks,
  checkCover,
  checkStatus,
  checkNotes,
  checkEvents,
  checkEventDates,
  checkEventOrder,
  checkEventSources,
  checkStatusDate,
  checkClaims,
  checkClaimTerms,
  checkParties,
  checkConfidenceReasons,
  checkConfidenceLog,
  checkConfidenceChanges,
  checkTermSource,
  checkDefinition,
  checkSlugs,
  checkPage,
  checkPair,
  checkConfidencePair,
  checkRelations,
  checkBody,
  checkNoteTexts,
];

/**
 * Checks all documents of a content folder and gives every finding, ordered by file and place. The
 * static files, where covers lie, are looked for in `public/` beside the folder.
 * @throws Error when the folder itself cannot be read.
 */
export function checkContent(
  contentFolder: string,
  publicFolder = join(dirname(contentFolder), 'public'),
): Finding[] {
  return checkSources(readSources(contentFolder), publicFolder);
}

/** The same for documents that were read already. */
export function checkSources(read: ContentRead, publicFolder: string): Finding[] {
  const context = buildContext(read, publicFolder);
  const findings = read.sources.flatMap((source) =>
    documentRules.flatMap((rule) => [...rule(source, context)]),
  );
  return [...read.findings, ...findings, ...checkSlugDuplicates(context)].sort(compareFindings);
}

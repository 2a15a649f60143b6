import { dirname, join } from 'node:path';
import { type ContentRead, readSources } from '../readSources';
import { checkBlocks, checkMissingTranslations } from './blockRules';
import { checkBody, checkNoteTexts } from './bodyRules';
import { buildContext, type CheckContext, type Rule } from './context';
import { checkClaims, checkClaimTerms } from './claimRules';
import {
  checkConfidenceChanges,
  checkConfidenceLog,
  checkConfidenceReasons,
} from './confidenceRules';
import {
  checkEventDates,
  checkEventOrder,
  checkEvents,
  checkEventSources,
  checkStatusDate,
} from './eventRules';
import { checkFieldNames, checkFields } from './fieldRules';
import { compareFindings, type Finding } from './finding';
import { checkLedgers } from './ledgerRules';
import { limitFindings } from './limitFindings';
import { checkFileName, checkIndexDuplicates, checkTitle } from './nameRules';
import { checkNotes } from './noteRules';
import { outlineSources, type SourceOutlines } from './outlines';
import { checkConfidencePair, checkPair } from './pairRules';
import { checkPublished } from './publishedRules';
import { checkParties } from './partyRules';
import { checkRelations } from './relationRules';
import { applyReviewed, type Review } from './reviewed';
import { checkPage, checkSlugDuplicates, checkSlugs } from './slugRules';
import { checkStatus } from './statusRules';
import { checkUsage, checkValueCharacters } from './textRules';
import { checkUnfinished } from './unfinishedRules';
import { checkDefinition, checkTermSource } from './termRules';
import {
  checkCitationLinks,
  checkConfidence,
  checkContentType,
  checkCover,
  checkLinks,
} from './valueRules';

/** What is asked of each document. */
const documentRules: readonly Rule[] = [
  checkFieldNames,
  checkFields,
  checkContentType,
  checkTitle,
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
  checkFileName,
  checkPage,
  checkPair,
  checkConfidencePair,
  checkMissingTranslations,
  checkBlocks,
  checkRelations,
  checkBody,
  checkNoteTexts,
  checkUnfinished,
  checkUsage,
  checkValueCharacters,
];

/** What is asked of all documents together. */
const collectionRules: readonly ((context: CheckContext, folder: string) => Iterable<Finding>)[] = [
  checkSlugDuplicates,
  checkIndexDuplicates,
  checkLedgers,
  (context, folder) => checkPublished(folder, context),
];

/**
 * Checks all documents of a content folder and gives every finding, ordered by file and place, but
 * for the warnings that were reviewed. The static files, where covers lie, are looked for in `public/`
 * beside the folder.
 * @throws Error when the folder itself cannot be read.
 */
export function checkContent(
  contentFolder: string,
  publicFolder = join(dirname(contentFolder), 'public'),
): Finding[] {
  return checkSources(readSources(contentFolder), publicFolder).findings;
}

/**
 * The same for documents that were read already; tells how many warnings were reviewed.
 * @param outlines what is in their texts, where that was found out elsewhere
 */
export function checkSources(
  read: ContentRead,
  publicFolder: string,
  outlines: SourceOutlines = outlineSources(read.sources),
): Review {
  const context = buildContext(read, publicFolder, outlines);
  const found = [
    ...read.findings,
    ...read.sources.flatMap((source) =>
      documentRules.flatMap((rule) => [...rule(source, context)]),
    ),
    ...collectionRules.flatMap((rule) => [...rule(context, read.folder)]),
  ];
  const { findings, reviewed } = applyReviewed(found, read.folder, read.sources);
  return { findings: limitFindings(findings.sort(compareFindings)), reviewed };
}

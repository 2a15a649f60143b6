import type { Translates } from '@/i18n/loadTranslate';
import { type DataFile, dataFiles } from '@/lib/content/dataFiles';
import type { DocumentVersion } from '@/lib/content/model';
import {
  caseSequels,
  caseStates,
  eventKindNames,
  jurisdictions,
  noteClasses,
  termClasses,
  themes,
} from '@/lib/content/vocabulary';
import { writeSiteFile } from '../writeSiteFile';
import { buildCaseRecords } from './buildCaseRecords';
import { buildDataFile } from './buildDataFile';
import { buildEventTable } from './buildEventTable';
import { buildLabels } from './buildLabels';
import { buildQuestionRecords } from './buildQuestionRecords';
import { buildTermRecords } from './buildTermRecords';
import { buildSchema } from './schemas/buildSchema';

/** Writes the open data, each file with the schema that it follows beside it. */
export function writeOpenData(
  site: string,
  versions: readonly DocumentVersion[],
  translates: Translates,
): void {
  const cases = buildCaseRecords(versions);
  const labels = collectLabels(translates);
  const { jurisdiction, noteClass } = labels;
  const { caseState, caseSequel, eventKind, theme, confidence, termClass } = labels;
  const texts: Record<DataFile['name'], (file: DataFile) => string> = {
    cases: (file) => {
      const own = { jurisdiction, theme, caseState, caseSequel, eventKind, noteClass };
      return buildDataFile(file, cases, own, translates);
    },
    questions: (file) => {
      const own = { jurisdiction, confidence, noteClass };
      return buildDataFile(file, buildQuestionRecords(versions), own, translates);
    },
    events: () => buildEventTable(cases),
    terms: (file) =>
      buildDataFile(file, buildTermRecords(versions), { termClass, noteClass }, translates),
  };
  for (const file of dataFiles) {
    writeSiteFile(site, file.path, texts[file.name](file));
    writeSiteFile(site, file.schema, `${JSON.stringify(buildSchema(file), null, 2)}\n`);
  }
}

function collectLabels(translates: Translates) {
  const levels = [1, 2, 3, 4, 5] as const;
  return {
    jurisdiction: buildLabels(jurisdictions, translates, (t, code) => t('Jurisdiction')(code)),
    theme: buildLabels(themes, translates, (t, code) => t('Theme')(code)),
    caseState: buildLabels(caseStates, translates, (t, code) => t('CaseState')(code)),
    caseSequel: buildLabels(caseSequels, translates, (t, code) => t('CaseSequel')(code)),
    eventKind: buildLabels(eventKindNames, translates, (t, code) => t('EventKind')(code)),
    noteClass: buildLabels(noteClasses, translates, (t, code) => t('Notes')(code)),
    termClass: buildLabels(termClasses, translates, (t, code) => t('TermClass')(code)),
    confidence: buildLabels(levels, translates, (t, level) => t('Confidence')(`level${level}`)),
  };
}

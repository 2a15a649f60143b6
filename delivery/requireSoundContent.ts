import { checkSources } from '@/lib/content/check/checkContent';
import { type ContentRead, readSources } from '@/lib/content/readSources';
import { countFindings, reportFindings } from '@/lib/content/check/reportFindings';

/**
 * Checks the content folder and prints what is wrong with it, as `npm run content:check` does.
 * @returns how many errors and warnings there are, in words
 * @throws Error when there is an error; warnings let a build go on.
 */
export function requireSoundContent(read: ContentRead = readSources('content')): string {
  const { findings, reviewed } = checkSources(read, 'public');
  const summary = countFindings(findings, reviewed);
  if (findings.length > 0) console.error(reportFindings(findings, 'content', { reviewed }));
  if (findings.some(({ severity }) => severity === 'error')) {
    throw new Error(`The content check found ${summary}; they are listed above.`);
  }
  return summary;
}

import { checkContent } from '@/lib/content/check/checkContent';
import { reportBehindAnswers } from '@/lib/content/check/reportBehindAnswers';
import { reportFindings } from '@/lib/content/check/reportFindings';
import { readSources } from '@/lib/content/readSources';

const folder = 'content';
const findings = checkContent(folder);
console.log(reportFindings(findings, folder));
const isSound = !findings.some(({ severity }) => severity === 'error');
process.exitCode = isSound ? 0 : 1;
// Broken content cannot be paired; what is behind is then no news.
const behind = isSound ? reportBehindAnswers(readSources(folder).sources, folder) : '';
if (behind !== '') console.log(`\n${behind}`);

import { checkContent } from '@/lib/content/check/checkContent';
import { reportFindings } from '@/lib/content/check/reportFindings';

const folder = 'content';
const findings = checkContent(folder);
console.log(reportFindings(findings, folder));
process.exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;

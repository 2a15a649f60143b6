import { checkContent } from '@/lib/content/check/checkContent';
import { reportFindings } from '@/lib/content/check/reportFindings';
import { readSources } from '@/lib/content/readSources';

describe('the content of the site', () => {
  it('has no error, and no warning that was not reviewed', () => {
    expect(reportFindings(checkContent('content'), 'content')).toBe('0 errors, 0 warnings');
  });

  it('is recorded in the ledger: if not, run npm run translations -- record', () => {
    expect(readSources('content').ledgers.areKept).toBe(true);
    const behind = checkContent('content').filter(({ rule }) => rule.startsWith('ledger'));
    expect(behind.map(({ file, message }) => `${file}: ${message}`)).toEqual([]);
  });

  it('has documents of every kind', () => {
    const kinds = new Set(readSources('content').sources.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['case', 'news', 'page', 'question', 'term']);
  });
});

import { checkContent } from '@/lib/content/check/checkContent';
import { reportFindings } from '@/lib/content/check/reportFindings';
import { readSources } from '@/lib/content/readSources';

describe('the content of the site', () => {
  it('has no error, and no warning that was not reviewed', () => {
    expect(reportFindings(checkContent('content'), 'content')).toBe('0 errors, 0 warnings');
  });

  it('has documents of every kind', () => {
    const kinds = new Set(readSources('content').sources.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['case', 'news', 'page', 'question', 'term']);
  });
});

import { rules, type RuleName } from '@/lib/content/check/rules';
import { checkFolder, cleanContent } from '../support/checkFolder';
import { ruleExamples } from '../support/ruleExamples';

const names = Object.keys(rules) as RuleName[];

describe('every rule', () => {
  it('finds nothing in content that is right', () => {
    expect(checkFolder(cleanContent)).toEqual([]);
  });

  it.each(names)('%s finds the fault of a bad file at its line and column', (rule) => {
    const { files, place, prepare } = ruleExamples[rule];
    const found = checkFolder(files, prepare).filter((finding) => finding.rule === rule);
    const places = found.map(({ file, line, column }) => `${file}:${line}:${column}`);
    expect(places).toContain(place);
  });
});

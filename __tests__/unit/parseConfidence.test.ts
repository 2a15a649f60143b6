import { parseConfidence } from '@/lib/content/parseConfidence';

describe('parseConfidence', () => {
  it('reads a level alone', () => {
    expect(parseConfidence('4')).toEqual([{ level: 4 }]);
  });

  it('reads levels with what each is about, in their order', () => {
    expect(parseConfidence('4 (non-BIPA claims); 2 (BIPA claims)')).toEqual([
      { level: 4, scope: 'non-BIPA claims' },
      { level: 2, scope: 'BIPA claims' },
    ]);
  });

  it('reads the founding question, which is a block with spaces before and a line end after', () => {
    expect(parseConfidence('    4 (non-BIPA claims); 2 (BIPA claims)\n')).toHaveLength(2);
  });

  it('reads levels on lines of their own', () => {
    expect(parseConfidence('4 (a);\n2 (b)\n')).toEqual([
      { level: 4, scope: 'a' },
      { level: 2, scope: 'b' },
    ]);
  });

  it('keeps semicolons and brackets inside a scope', () => {
    expect(parseConfidence('4 (a; b (c)); 2 (d)')).toEqual([
      { level: 4, scope: 'a; b (c)' },
      { level: 2, scope: 'd' },
    ]);
  });

  it('takes one level without scope beside others', () => {
    expect(parseConfidence('4; 2 (BIPA claims)')).toEqual([
      { level: 4 },
      { level: 2, scope: 'BIPA claims' },
    ]);
  });

  it.each([
    '',
    '0',
    '6',
    '10',
    '4.5',
    'four',
    '4 BIPA claims',
    '4 ()',
    '4 ( )',
    '4 (a',
    '4 (a); ',
    '; 4',
    '4; 2',
    '4 (a); 2 (a)',
    '4 (a), 2 (b)',
    '4 (a) 2 (b)',
    `4 (${'('.repeat(50)})`,
  ])('refuses "%s"', (written) => {
    expect(parseConfidence(written)).toBeUndefined();
  });

  it.each(['(', ')', ';', ' ', '4 (', '4 (a); '])('takes no long over many "%s"', (part) => {
    const start = performance.now();
    parseConfidence(`4 (${part.repeat(100_000)}`);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

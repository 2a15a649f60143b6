import { estimateWidth, shortenText, wrapText } from '@/lib/picture/text';

describe('shortenText', () => {
  it('leaves alone what fits', () => {
    expect(shortenText('Doe v. Model', 200)).toBe('Doe v. Model');
  });

  it('cuts at a word and says that something is missing', () => {
    expect(shortenText('Plaintiff and nine others v. Model', 150)).toBe('Plaintiff and…');
  });

  it('cuts a word that is too long by itself', () => {
    const text = shortenText('Donaudampfschifffahrtsgesellschaft', 100);
    expect(text.endsWith('…')).toBe(true);
    expect(estimateWidth(text)).toBeLessThanOrEqual(100);
  });
});

describe('wrapText', () => {
  const text = 'When I use these products, can they collect my data?';

  it('loses no word where there are lines enough', () => {
    const lines = wrapText(text, 150, 9);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join(' ')).toBe(text);
    for (const line of lines) expect(estimateWidth(line)).toBeLessThanOrEqual(150);
  });

  it('ends the last line with an ellipsis where there are not', () => {
    const lines = wrapText(text, 150, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });

  it('gives one line for nothing', () => {
    expect(wrapText('', 100, 3)).toEqual(['']);
  });
});

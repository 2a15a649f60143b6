import { negotiateLocale } from '@/delivery/negotiateLocale';

describe('negotiateLocale', () => {
  it.each([
    ['fr', 'fr'],
    ['en', 'en'],
    ['fr-CA', 'fr'],
    ['FR-ca', 'fr'],
    ['en-US,en;q=0.9', 'en'],
    ['de, fr;q=0.5, en;q=0.3', 'fr'],
    ['en;q=0.2, fr;q=0.8', 'fr'],
    ['fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5', 'fr'],
    ['en;q=0.5, fr-FR;q=0.5', 'en'],
    ['fr-CA, en', 'fr'],
    ['de, *;q=0.1', 'en'],
    ['*', 'en'],
    ['en;q=0, *', 'fr'],
    ['en;q=0.1, *;q=0.9', 'fr'],
    ['fr ; q=0.3 , en ; q=0.2', 'fr'],
    ['fr;level=1;q=0.9,en;q=0.5', 'fr'],
  ])('prefers for "%s" the language %s', (header, locale) => {
    expect(negotiateLocale(header)).toBe(locale);
  });

  it.each([
    undefined,
    '',
    'de',
    'de-CH, it;q=0.9',
    'fr;q=0',
    '*;q=0',
    'french',
    'fr;q=high',
    ',,,;;;===',
    '\u0000\u00ff\u0080',
    '-',
  ])('prefers nothing for "%s"', (header) => {
    expect(negotiateLocale(header)).toBeUndefined();
  });

  it('reads on after a range that cannot be read', () => {
    expect(negotiateLocale('fr;q=x, \u00ff;q=1, en;q=0.1')).toBe('en');
  });

  it('answers a header of 16 KB at once', () => {
    const start = performance.now();
    expect(negotiateLocale(`${'a-,;q=1,'.repeat(2000)}fr`)).toBe('fr');
    expect(performance.now() - start).toBeLessThan(200);
  });
});

import { listLanguageHomes, listLanguagePatterns } from '@/delivery/hosts/languagePatterns';
import { negotiateLocale } from '@/delivery/negotiateLocale';
import { locales } from '@/i18n/locales';

const patterns = listLanguagePatterns(locales).map((pattern) => new RegExp(pattern, 'i'));
const homes = new Map(listLanguageHomes(locales));

/** What a server without weights finds: what the first pattern that matches has captured. */
function findHome(header: string): string | undefined {
  const captured = patterns.map((pattern) => pattern.exec(header)?.[1]).find(Boolean);
  return homes.get(captured?.toLowerCase() ?? '');
}

describe('the patterns for Accept-Language', () => {
  it.each([
    'fr',
    'en',
    'FR-CA',
    'fr_CA',
    'fr-CA,fr;q=0.9,en-US;q=0.8,en;q=0.7',
    'en-GB,en;q=0.9,fr;q=0.8',
    'de,fr;q=0.5,en;q=0.25',
    'en;q=0.3,fr;q=0.9',
    'en;q=0.5,fr;q=0.5',
    'de-CH, de;q=0.9, fr;q=0.05',
    'fr;q=0.001',
    'fr;q=1.000, en',
    'fr ; q = 0.8 , en ; q = 0.9',
    'fr;q=0',
    'fr;q=0.0, en;q=0.000',
    'fr;q=0,en;q=0.1',
    '*',
    'de, *;q=0.1',
    'fr, *;q=0.5',
    '*;q=0',
    'de',
    'fro, fra, eng',
    'x-fr, i-en',
    '',
    ';;;',
    'q=1',
    '-',
    ',,,',
    'fr,'.repeat(50),
  ])('find for "%s" what our own server finds', (header) => {
    const locale = negotiateLocale(header);
    expect(findHome(header)).toBe(locale && `/${locale}`);
  });

  it('answer a header of 8 KB at once', () => {
    const start = performance.now();
    for (const text of [',', ' ', ', ', 'fr', '*;', 'en;q=0.', '\t,']) findHome(text.repeat(4000));
    expect(performance.now() - start).toBeLessThan(500);
  });
});

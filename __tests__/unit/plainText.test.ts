import { buildExcerpt, getPlainText } from '@/lib/text/plainText';

describe('getPlainText', () => {
  test('drops marks and keeps words', () => {
    expect(
      getPlainText('## A *heading*\n\nb [c](/d) `e` :lang[f]{la}[^1]\\\ng\n\n- h\n- i\n\n[^1]: j'),
    ).toBe('A heading\n\nb c e f\ng\n\nh\ni\n\nj');
  });

  test('stops at what cannot be rendered', () => {
    expect(() => getPlainText('a <b>c</b>')).toThrow('Raw HTML');
  });
});

describe('buildExcerpt', () => {
  test('is the first paragraph on one line', () => {
    expect(buildExcerpt('## Title\n\nIn *P.M.*\nusers sue.\n\nMore.', 'en', 160)).toBe(
      'In P.M. users sue.',
    );
  });

  test('ends a longer paragraph at a word with an ellipsis', () => {
    expect(buildExcerpt('When you use GenAI products, you generate data.', 'en', 30)).toBe(
      'When you use GenAI products…',
    );
  });

  test.each([1, 2, 10, 11, 12, 13, 27, 28, 29])('is never longer than asked: %i', (maxLength) => {
    const excerpt = buildExcerpt('Wiretapping, or so they say', 'en', maxLength);
    expect(excerpt.length).toBeLessThanOrEqual(maxLength);
  });

  test('does not cut at a no-break space or inside a character', () => {
    expect(buildExcerpt('see P.M. v.\u00A0OpenAI', 'en', 14)).toBe('see P.M…');
    expect(buildExcerpt('\u{1F600}'.repeat(5), 'en', 4)).toBe('\u{1F600}…');
  });

  test.each([7, 8, 9, 10, 11, 12, 13, 14, 15])('never cuts inside a number: %i', (maxLength) => {
    expect(buildExcerpt('pour 1 000 personnes au moins', 'fr', maxLength)).toBe(
      maxLength > 10 ? 'pour 1\u202F000…' : 'pour…',
    );
  });

  test('sets the spaces of its language before it cuts', () => {
    expect(buildExcerpt('Est-ce sûr ? Oui', 'fr', 12)).toBe('Est-ce…');
    expect(buildExcerpt('Est-ce sûr ? Oui', 'fr', 99)).toBe('Est-ce sûr\u202F? Oui');
    expect(buildExcerpt('1 000 000', 'fr', 6)).toBe('…');
  });

  test('is empty where there is no paragraph', () => {
    expect(buildExcerpt('## Title', 'en', 160)).toBe('');
  });
});

import { isUnchanged } from '@/delivery/serve/isUnchanged';
import { negotiateEncoding } from '@/delivery/serve/negotiateEncoding';

describe('negotiateEncoding', () => {
  it.each([
    ['gzip, deflate, br, zstd', ['br', 'gzip', 'identity']],
    ['br', ['br', 'identity']],
    ['GZIP', ['gzip', 'identity']],
    ['x-gzip', ['gzip', 'identity']],
    ['gzip;q=0.8, br;q=0.5', ['gzip', 'br', 'identity']],
    ['br;q=0, gzip', ['gzip', 'identity']],
    ['br;q=0.000, gzip;q=0.001', ['gzip', 'identity']],
    ['br ; q=1.0 , gzip ; q=0.5', ['br', 'gzip', 'identity']],
    ['*', ['br', 'gzip', 'identity']],
    ['*;q=0', ['identity']],
    ['gzip, *;q=0', ['gzip', 'identity']],
    ['identity, br;q=0.5', ['identity', 'br']],
    ['identity;q=0', ['identity']],
    ['identity;q=0, br', ['br', 'identity']],
    ['deflate', ['identity']],
    ['brotli, xbr, br2', ['identity']],
    ['br;q=2', ['identity']],
    ['br;q=abc, gzip', ['gzip', 'identity']],
    [',;=,', ['identity']],
    ['', ['identity']],
    [undefined, ['identity']],
  ])('gives for "%s" %j', (header, expected) => {
    expect(negotiateEncoding(header)).toEqual(expected);
  });

  it('remembers no more headers than there are browsers', () => {
    for (let i = 0; i < 2000; i += 1) negotiateEncoding(`gzip, x${i}`);
    expect(negotiateEncoding('gzip, x1')).toEqual(['gzip', 'identity']);
  });
});

describe('isUnchanged', () => {
  it.each(['"abc"', 'W/"abc"', '"x", "abc"', '"x",W/"abc" ', '*', ' * '])(
    'is true for If-None-Match %s',
    (header) => {
      expect(isUnchanged(header, '"abc"')).toBe(true);
    },
  );

  it.each([undefined, '', '"abcd"', 'abc', '"ab", "c"', '""'])(
    'is false for If-None-Match %s',
    (header) => {
      expect(isUnchanged(header, '"abc"')).toBe(false);
    },
  );
});

import { getConfig, getSiteUrl } from '@/lib/config';

describe('getConfig', () => {
  it('listens on 3000 and knows no host where nothing is set', () => {
    expect(getConfig({})).toEqual({ port: 3000 });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(getConfig({ SITE_URL: '', PORT: '', CONTACT_URL: '' })).toEqual({ port: 3000 });
  });

  it('reads what is set', () => {
    expect(
      getConfig({ SITE_URL: 'https://a.org', PORT: '80', CONTACT_URL: 'mailto:a@a.org' }),
    ).toEqual({ siteUrl: 'https://a.org', port: 80, contact: 'mailto:a@a.org' });
  });

  it('takes the slash from the end of a host', () => {
    expect(getConfig({ SITE_URL: 'https://a.org/' }).siteUrl).toBe('https://a.org');
  });

  it.each(['a.org', 'https://a.org/path', 'https://a.org/?q', 'ftp://a.org', 'https://u@a.org'])(
    'refuses SITE_URL %s and names it',
    (value) => {
      expect(() => getConfig({ SITE_URL: value })).toThrow(/^SITE_URL is/);
    },
  );

  it.each(['abc', '-1', '65536', '80.5', '0x50'])('refuses PORT %s and names it', (value) => {
    expect(() => getConfig({ PORT: value })).toThrow(/^PORT is/);
  });

  it.each(['nobody', 'javascript:alert(1)', 'http://a.org'])(
    'refuses CONTACT_URL %s and names it',
    (value) => {
      expect(() => getConfig({ CONTACT_URL: value })).toThrow(/^CONTACT_URL is/);
    },
  );
});

describe('getSiteUrl', () => {
  it('gives the host of the site', () => {
    expect(getSiteUrl({ SITE_URL: 'https://a.org' })).toBe('https://a.org');
  });

  it('gives one local address, whatever the port, where no host is known', () => {
    expect(getSiteUrl({ PORT: '4000' })).toBe('http://localhost:3000');
  });
});

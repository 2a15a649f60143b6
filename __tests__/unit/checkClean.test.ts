import { checkFolder, cleanContent, listPlaces } from '../support/checkFolder';

describe('the content check', () => {
  it('finds nothing in content that is right', () => {
    expect(checkFolder(cleanContent)).toEqual([]);
  });

  it('gives findings of several files in the order of file and place', () => {
    const findings = checkFolder({
      ...cleanContent,
      'fr/pages/about.md': '---\ntitle: ""\ntranslatedFrom: en\nnope: 1\n---\nx\n',
      'en/pages/privacy.md': '---\ncontentType: "page"\n---\n![](/img/chart.png)\n',
    });
    expect(listPlaces(findings)).toEqual([
      'en/pages/privacy.md:1:1 missing-field',
      'en/pages/privacy.md:1:1 pair-missing',
      'en/pages/privacy.md:4:1 image-alt',
      'fr/pages/about.md:2:1 empty-field',
      'fr/pages/about.md:4:1 unknown-field',
    ]);
  });

  it('fails when there is no content folder', () => {
    expect(() => checkFolder({})).toThrow('ENOENT');
  });
});

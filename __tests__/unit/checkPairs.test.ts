import { changeContent, checkErrors, cleanContent, listPlaces } from '../support/checkFolder';

const original = 'en/cases/pm-v-openai.md';
const translation = 'fr/cases/pm-v-openai.md';
const question = 'en/questions/can-they-collect-my-data.md';
const frenchQuestion = 'fr/questions/can-they-collect-my-data.md';

describe('pairs', () => {
  it('have an original', () => {
    const text = '---\ntitle: "Vie privée"\ntranslatedFrom: en\n---\nx\n';
    const places = listPlaces(checkErrors({ ...cleanContent, 'fr/pages/privacy.md': text }));
    expect(places).toEqual(['fr/pages/privacy.md:3:17 pair-original']);
  });

  it('have an original that is no translation itself', () => {
    const files = {
      ...cleanContent,
      'en/pages/privacy.md': '---\ntitle: "Privacy"\ntranslatedFrom: fr\n---\nx\n',
      'fr/pages/privacy.md': '---\ntitle: "Vie privée"\ntranslatedFrom: en\n---\nx\n',
    };
    expect(listPlaces(checkErrors(files))).toEqual([
      'en/pages/privacy.md:3:17 pair-original',
      'fr/pages/privacy.md:3:17 pair-original',
    ]);
  });

  it('have one original only', () => {
    const files = changeContent(translation, 'translatedFrom: en\n', '');
    const findings = checkErrors(files);
    expect(listPlaces(findings)).toEqual([`${translation}:1:1 pair-two-originals`]);
    expect(findings[0]?.message).toContain('Add "translatedFrom: en" here');
  });

  it.each([
    ['its own language', 'fr', 'translated-from'],
    ['an unknown language', 'de', 'translated-from'],
    ['no text', '[en]', 'field-type'],
  ])('are not translated from %s', (_, from, rule) => {
    const files = changeContent(translation, 'translatedFrom: en', `translatedFrom: ${from}`);
    expect(listPlaces(checkErrors(files))).toEqual([`${translation}:3:17 ${rule}`]);
  });

  it('may have the original in either language', () => {
    const files = {
      ...cleanContent,
      'fr/pages/privacy.md': '---\ntitle: "Vie privée"\ncontentType: page\n---\nx\n',
      'en/pages/privacy.md': '---\ntitle: "Privacy"\ntranslatedFrom: fr\n---\nx\n',
    };
    expect(checkErrors(files)).toEqual([]);
  });

  it.each(['index: 10', 'caseDates: ["6/28/2023"]', 'draft: true', 'contentType: legalCase'])(
    'hold the fact "%s" once',
    (line) => {
      const files = changeContent(translation, 'translatedFrom: en', `translatedFrom: en\n${line}`);
      expect(listPlaces(checkErrors(files))).toEqual([`${translation}:4:1 pair-restated-fact`]);
    },
  );

  it('have the same levels of confidence', () => {
    const files = changeContent(frenchQuestion, '2 (BIPA)', '3 (BIPA)');
    const findings = checkErrors(files);
    expect(listPlaces(findings)).toEqual([`${frenchQuestion}:6:18 pair-confidence`]);
    expect(findings[0]?.message).toContain('The levels are 4; 3 here and 4; 2 in');
  });
});

describe('relations', () => {
  it.each([
    ['a key', 'pm-v-openai'],
    ['a former slug in another language', 'pm-contre-openai'],
  ])('lead to a document by %s', (_, name) => {
    const files = changeContent(question, '["pm-v-openai"]', `["${name}"]`);
    expect(checkErrors(files)).toEqual([]);
  });

  it('to nothing are found, with what was probably meant', () => {
    const files = changeContent(question, '["pm-v-openai"]', '["pm-v-openai", "pm-openai"]');
    const findings = checkErrors(files);
    expect(listPlaces(findings)).toEqual([`${question}:8:31 relation`]);
    expect(findings[0]?.message).toContain('Did you mean "pm-v-openai"?');
  });

  it('lead to documents of their kind only', () => {
    const files = changeContent(original, '["can-they-collect-my-data"]', '["pm-v-openai"]');
    expect(listPlaces(checkErrors(files))).toEqual([`${original}:12:20 relation`]);
  });
});

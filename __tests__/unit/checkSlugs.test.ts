import { changeContent, checkErrors, cleanContent, listPlaces } from '../support/checkFolder';

const original = 'en/cases/pm-v-openai.md';
const translation = 'fr/cases/pm-v-openai.md';

/** A case that stands beside the one of the clean content. */
const otherCase = cleanContent[original]
  .replace('slug: "pm-v-openai"\n', '')
  .replace('title: "P.M. v. OpenAI"', 'title: "A.T. v. OpenAI"');

describe('slugs', () => {
  it.each([
    ['a space', 'pm v openai'],
    ['a capital', 'PM-v-openai'],
    ['an underscore', 'pm_v_openai'],
    ['an accent', 'données'],
    ['a slash', 'pm/openai'],
    ['two hyphens', 'pm--openai'],
    ['a hyphen at the end', 'pm-'],
  ])('have no %s', (_, slug) => {
    const files = changeContent(original, 'slug: "pm-v-openai"', `slug: "${slug}"`);
    expect(listPlaces(checkErrors(files))).toEqual([`${original}:4:7 slug-form`]);
  });

  it('are suggested as they should be', () => {
    const files = changeContent(original, 'slug: "pm-v-openai"', 'slug: "Œuvres & Données"');
    expect(checkErrors(files)[0]?.message).toContain('Write "oeuvres-donnees".');
  });

  it.each(['page', 'cases', 'affaires', 'a-propos'])('are not the reserved word "%s"', (word) => {
    const files = changeContent(original, 'slug: "pm-v-openai"', `slug: "${word}"`);
    expect(listPlaces(checkErrors(files))).toEqual([`${original}:4:7 slug-reserved`]);
  });

  it('are not reserved words as keys either', () => {
    const files = { ...cleanContent, 'en/cases/page.md': otherCase };
    expect(listPlaces(checkErrors(files))).toEqual(['en/cases/page.md:1:1 slug-reserved']);
  });

  it('follow the same rules when they are former ones', () => {
    const files = changeContent(translation, '["pm-contre-openai"]', '["pm-contre-openai", "P M"]');
    expect(listPlaces(checkErrors(files))).toEqual([`${translation}:5:35 slug-form`]);
  });
});

describe('two documents with one slug', () => {
  const other = 'en/cases/at-v-openai.md';

  it.each([
    ['the slug of another', 'slug: "pm-v-openai"'],
    ['a former slug that another has now', 'formerSlugs: [pm-v-openai]'],
  ])('%s', (_, line) => {
    const text = otherCase.replace('index: 10', `index: 10\n${line}`);
    const places = listPlaces(checkErrors({ ...cleanContent, [other]: text }));
    const column = line.startsWith('slug') ? 7 : 15;
    // The files come in the order of their paths: of two equal claims the first keeps the slug.
    const loser = line.startsWith('slug') ? `${original}:4:7` : `${other}:3:${column}`;
    expect(places).toEqual([`${loser} slug-duplicate`]);
  });

  it('the key of another that has no slug', () => {
    const text = otherCase.replace('index: 10', 'index: 10\nslug: third');
    const files = { ...cleanContent, [other]: otherCase, 'en/cases/third.md': otherCase };
    const clash = { ...files, 'en/cases/fourth.md': text };
    expect(listPlaces(checkErrors(clash))).toEqual(['en/cases/fourth.md:3:7 slug-duplicate']);
  });

  it('the key by which a document without translation is reached', () => {
    const files = changeContent(
      translation,
      'translatedFrom: en',
      'translatedFrom: en\nslug: at-v-openai',
    );
    const places = listPlaces(checkErrors({ ...files, [other]: otherCase }));
    expect(places).toEqual([`${translation}:4:7 slug-duplicate`]);
  });

  it('a former slug that is the present one', () => {
    const files = changeContent(translation, '["pm-contre-openai"]', '["pm-v-openai"]');
    expect(listPlaces(checkErrors(files))).toEqual([`${translation}:5:15 slug-duplicate`]);
  });

  it('is no matter between languages or kinds', () => {
    const files = changeContent(
      'fr/questions/can-they-collect-my-data.md',
      'slug: "collecte-de-mes-donnees"',
      'slug: "pm-v-openai"',
    );
    expect(checkErrors(files)).toEqual([]);
  });
});

describe('pages', () => {
  it('have a key that is a route', () => {
    const files = { ...cleanContent, 'en/pages/team.md': cleanContent['en/pages/about.md'] };
    expect(listPlaces(checkErrors(files))).toEqual(['en/pages/team.md:1:1 page-route']);
  });

  it.each(['cases', 'timeline'])('are not what the site makes of other documents: %s', (key) => {
    const file = `en/pages/${key}.md`;
    const files = { ...cleanContent, [file]: cleanContent['en/pages/about.md'] };
    expect(listPlaces(checkErrors(files))).toEqual([`${file}:1:1 page-route`]);
  });

  it('have the address of the route table', () => {
    const file = 'fr/pages/about.md';
    const write = (slug: string) => ({
      ...cleanContent,
      [file]: `---\ntitle: "À propos"\nslug: ${slug}\ntranslatedFrom: en\n---\nx\n`,
    });
    expect(listPlaces(checkErrors(write('apropos')))).toEqual([`${file}:3:7 page-route`]);
    expect(checkErrors(write('a-propos'))).toEqual([]);
  });
});

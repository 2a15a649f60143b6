import type { Locale } from '@/i18n/locales';
import { typeset, typographyRules } from '@/i18n/typography';

const french: [written: string, set: string][] = [
  // Before ; ! ? a narrow no-break space, whatever stood there.
  ['Vraiment?', 'Vraiment\u202F?'],
  ['Vraiment ?', 'Vraiment\u202F?'],
  ['Vraiment\u00A0?', 'Vraiment\u202F?'],
  ['Vraiment\u202F?', 'Vraiment\u202F?'],
  ['Vraiment\n?', 'Vraiment\u202F?'],
  ['un ; deux! trois', 'un\u202F; deux\u202F! trois'],
  ['Quoi?!', 'Quoi\u202F?!'],
  ['Non !!!', 'Non\u202F!!!'],
  ['(?) et [!]', '(?) et [!]'],
  ['“?” et "mot"?', '“?” et "mot"\u202F?'],
  ['(vrai?)', '(vrai\u202F?)'],
  ['? au début', '? au début'],
  ['page.php?id=3', 'page.php?id=3'],
  ['OpenAI, etc.?', 'OpenAI, etc.\u202F?'],
  // Before a colon a no-break space, but only where one goes on after a space.
  ['Le droit: un exposé', 'Le droit\u00A0: un exposé'],
  ['Le droit : un exposé', 'Le droit\u00A0: un exposé'],
  ['Voici :', 'Voici\u00A0:'],
  ['à 10:30', 'à 10:30'],
  ['un rapport de 3:1', 'un rapport de 3:1'],
  ['mailto:a@b.fr', 'mailto:a@b.fr'],
  ['voir :smile: ici', 'voir :smile: ici'],
  ['std::vector', 'std::vector'],
  ['C:\\dossier', 'C:\\dossier'],
  // Inside the quotation marks, which themselves stay as written.
  ['«mot»', '«\u00A0mot\u00A0»'],
  ['« mot »', '«\u00A0mot\u00A0»'],
  ['« mot? »', '«\u00A0mot\u202F?\u00A0»'],
  ['« mot » ?', '«\u00A0mot\u00A0»\u202F?'],
  ['les “Big AI”', 'les “Big AI”'],
  // Addresses.
  [
    'Voir https://exemple.fr/a?b=c;d!e:f ; puis www.exemple.fr/x?y.',
    'Voir https://exemple.fr/a?b=c;d!e:f\u202F; puis www.exemple.fr/x?y.',
  ],
  ['«https://exemple.fr»', '«\u00A0https://exemple.fr\u00A0»'],
  ['à a.b@exemple.fr?', 'à a.b@exemple.fr\u202F?'],
  // Numbers and what they count.
  ['260 milliards de dollars', '260\u00A0milliards de dollars'],
  ['1 000 personnes', '1\u202F000 personnes'],
  ['12 345 678', '12\u202F345\u202F678'],
  ['en 2023 100 plaignants', 'en 2023 100 plaignants'],
  ['une femme de 45 ans', 'une femme de 45\u00A0ans'],
  ['45 anses', '45 anses'],
  ['25 % et 25%', '25\u00A0% et 25\u00A0%'],
  ['a%20b', 'a%20b'],
  ['12 $ US, 12$', '12\u00A0$\u00A0US, 12\u00A0$'],
  ['5 millions $', '5\u00A0millions\u00A0$'],
  ['19 h 30', '19\u00A0h\u00A030'],
  ['no 5, n° 6', 'no\u00A05, n°\u00A06'],
  ['le 1er janvier 2026, la 2e fois', 'le 1er\u00A0janvier 2026, la 2e fois'],
  ['le 24 mai 2024, en mai 2024, 5 marsouins', 'le 24\u00A0mai 2024, en mai 2024, 5 marsouins'],
  ['en 2023 mai', 'en 2023 mai'],
  // What holds in both languages.
  ['art. 15, p. 12, § 3', 'art.\u00A015, p.\u00A012, §\u00A03'],
  ['P.M. v. OpenAI', 'P.M. v.\u00A0OpenAI'],
];

const english: [written: string, set: string][] = [
  ['Really? Yes; no: "so" «x» !', 'Really? Yes; no: "so" «x» !'],
  ['P.M. v. OpenAI', 'P.M. v.\u00A0OpenAI'],
  ['A.T. vs. OpenAI', 'A.T. vs.\u00A0OpenAI'],
  ['(§ 15(a)) and §§ 3', '(§\u00A015(a)) and §§\u00A03'],
  ['No. 5, Nos. 5 and 6, p. 12', 'No.\u00A05, Nos.\u00A05 and 6, p.\u00A012'],
  ['She said no. 5 people left', 'She said no. 5 people left'],
  ['on 5 September 2023, in May 2024', 'on 5\u00A0September 2023, in May 2024'],
  ['on September 5, 2023', 'on September\u00A05, 2023'],
  ['in 2023 March came, 5 Mayors', 'in 2023 March came, 5 Mayors'],
  ['$260 billion, 1 000', '$260 billion, 1 000'],
];

describe('typeset', () => {
  test.each(french)('sets French %j as %j', (written, set) => {
    expect(typeset(written, 'fr')).toBe(set);
  });

  test.each(english)('sets English %j as %j', (written, set) => {
    expect(typeset(written, 'en')).toBe(set);
  });

  test.each([...french, ...english])('changes nothing the second time in %j', (written) => {
    for (const locale of ['en', 'fr'] as const) {
      const once = typeset(written, locale);
      expect(typeset(once, locale)).toBe(once);
    }
  });

  test('leaves a language without rules as it is written', () => {
    const added = 'de' as Locale;
    expect(typeset('«Wirklich» ? § 15', added)).toBe('«Wirklich» ? § 15');
  });

  test('changes nothing but spaces', () => {
    for (const [written] of french) {
      expect(typeset(written, 'fr').replace(/\s/g, '')).toBe(written.replace(/\s/g, ''));
    }
  });

  test.each(['!', ' ', 'a ', '«', 'a@', '1 ', '1 000', 'v. ', 'a://', ' :a', 'a"'])(
    'stays fast on %j repeated',
    (unit) => {
      const start = performance.now();
      typeset(unit.repeat(20_000), 'fr');
      expect(performance.now() - start).toBeLessThan(1000);
    },
  );
});

describe('typographyRules', () => {
  test('match spaces and nothing else', () => {
    const text = [...french, ...english].flat().join('\n');
    for (const { pattern } of Object.values(typographyRules).flat()) {
      for (const [match] of text.matchAll(pattern)) expect(match).toMatch(/^\s*$/);
    }
  });

  test('say why they are there', () => {
    for (const { why } of Object.values(typographyRules).flat()) expect(why).not.toBe('');
  });
});

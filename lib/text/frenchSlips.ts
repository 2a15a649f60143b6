/** What French usage writes otherwise. */
export type FrenchSlip = {
  kind: 'straight-quotes' | 'english-quotes' | 'capital-accents';
  /** Where it stands, in UTF-16 units from 0. */
  at: number;
  found: string;
  wanted: string;
};

/** Words that stand often at the beginning of a sentence or in capitals, as they are written rightly. */
const words =
  'Âge Âgé Âgée Ça Çà Échange Échanges Échéance Échec École Économie Économique Écran Écrire Écrit Écrite Écrits Éditeur Éditeurs Édition Éditions Également Égalité Église Égypte Élément Éléments Élève Élèves Élu Élus Émission Énergie Énoncé Épreuve Équipe Équipes Équité Équivalent Équivalente État États Établi Établir Établissement Étant Étape Étapes Été Étranger Étrangère Étrangers Étude Études Étudiant Étudiants Évaluation Évaluer Événement Événements Éventuel Éventuelle Évidemment Évidence Éviter Évolution Être Île Îles Québec Québécois Ère'.split(
    ' ',
  );

/**
 * Unaccented spellings that are no words themselves (`ete` is none, `age` is an English one), by the
 * accented word that is meant.
 */
const accents = new Map(
  words.flatMap((word) => [
    [stripAccents(word), word],
    [stripAccents(word).toUpperCase(), word.toUpperCase()],
  ]),
);
/** Right as they stand: an abbreviation, words of other languages and of names. */
const known = ['AGE', 'Age', 'CA', 'Ca', 'ETE', 'ERE', 'Edition', 'Editions', 'Elements'];
for (const word of known) accents.delete(word);

const unaccented = new RegExp(
  `(?<![\\p{L}\\p{N}_.-])(?:${[...accents.keys()].join('|')})(?![\\p{L}\\p{N}_])`,
  'gu',
);
/** "A la suite de", "A ce jour": the preposition at the beginning of a sentence, never an initial. */
const preposition =
  /(?<=^|[.!?…]\s+|\n)A(?=\s+(?:la|l[’']|ce|cet|cette|ces|compter|partir|propos|titre|leur|son|sa|ses|défaut|moins|cause|noter|nouveau|savoir|terme|tout|toute)(?![\p{L}\p{N}]))/gu;

/**
 * Finds straight quotation marks and apostrophes, English quotation marks, and capitals without their
 * accents in a French text without code and addresses. Spaces are no matter of editors: the build sets
 * them.
 */
export function listFrenchSlips(text: string): FrenchSlip[] {
  return [
    ...find(text, /(?<=\p{L})'(?=\p{L}|$)/gu, 'straight-quotes', () => '’'),
    ...find(text, /(?<!\\)"/g, 'straight-quotes', () => '« »'),
    ...find(text, /[“”„]/g, 'english-quotes', () => '« »'),
    ...find(text, preposition, 'capital-accents', () => 'À'),
    ...find(text, unaccented, 'capital-accents', (word) => accents.get(word) ?? word),
  ].sort((a, b) => a.at - b.at);
}

function find(
  text: string,
  pattern: RegExp,
  kind: FrenchSlip['kind'],
  correct: (found: string) => string,
): FrenchSlip[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    ...{ kind, at: index, found, wanted: correct(found) },
  }));
}

function stripAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

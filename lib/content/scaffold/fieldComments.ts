import type { Locale } from '@/i18n/locales';
import { fields, type FieldName } from '../fields';

/** What the comments of a new file say, in the language of its text. */
type ScaffoldWords = {
  /** Above the fields that need not be there. */
  optional: string;
  /** What each field is for; English has it from the table of fields. */
  fields: Partial<Record<FieldName, string>>;
};

const english: ScaffoldWords = {
  optional:
    'What follows may be left out. To use a field, remove the "# " at the beginning of its line.',
  fields: {},
};

const words: Partial<Record<Locale, ScaffoldWords>> = {
  fr: {
    optional:
      'Ce qui suit est facultatif. Pour se servir d’un champ, enlever le « # » du début de sa ligne.',
    fields: {
      index:
        'Numéro du document parmi ceux de son genre ; la couverture est dessinée à partir de lui.',
      title: 'Titre, tel que les lecteurs le voient.',
      slug: 'Dernière partie de l’adresse dans cette langue ; à défaut, le nom du fichier.',
      formerSlugs: 'Anciennes fins d’adresse de cette version ; elles mènent à la nouvelle.',
      contentType: 'legalCase, Q&A, news ou page, selon le dossier.',
      draft: 'true garde le document hors du site ; npm run dev le montre.',
      coverImg: 'Adresse de la couverture sous public/.',
      coverImgAlt: 'Ce que montre la couverture, pour qui l’entend. Nécessaire avec coverImg.',
      citations: 'Référence de l’affaire.',
      citationLinks:
        'Adresses des documents cités, dans l’ordre de citations ; "" s’il n’y en a pas.',
      caseDates:
        'Dates de l’affaire (année-mois-jour) ; la première classe l’affaire dans les listes.',
      caseDateLabel: 'Ce qu’est la date, si ce n’est pas celle du dépôt.',
      relatedQuestions: 'Clés ou fins d’adresse des questions que ce document éclaire.',
      court: 'Tribunal, tel qu’il se nomme lui-même.',
      docket: 'Numéro de dossier.',
      docketLink: 'Adresse du dossier, en https.',
      jurisdiction: 'De quel droit il s’agit.',
      theme: 'De quoi traite l’affaire.',
      status: 'Où en était l’affaire : state, asOf (date), source (https).',
      shortAnswer: 'La réponse en quelques mots ; c’est ce que la page montre en plus grand.',
      confidenceLevel:
        '"4", ou "4 (objet); 2 (autre objet)" ; degrés égaux dans toutes les langues, objets traduits.',
      relatedCases: 'Clés ou fins d’adresse des affaires sur lesquelles s’appuie le document.',
      lawAsOf: 'Jour jusqu’auquel la réponse a été vérifiée.',
      eventDate: 'Jour des faits dont parle l’actualité.',
      published: 'Jour de la publication de cette version, s’il est connu.',
      edited: 'Jour de la dernière modification de cette version.',
      author: 'Qui a écrit (ou traduit) cette version, si on le sait.',
      reviewedBy: 'Qui a relu cette version, si quelqu’un l’a fait.',
      notes: 'Notes datées au-dessus du texte : une liste de {id, date, class, text}.',
      lineBreaks: '"paragraphs" fait de chaque ligne du texte un bloc.',
    },
  },
};

/** The line above the fields that need not be there. */
export function getOptionalComment(locale: Locale): string {
  return (words[locale] ?? english).optional;
}

/** What a field is for, in the language of the file; in English where no other words are known. */
export function getFieldComment(name: FieldName, locale: Locale): string {
  return words[locale]?.fields[name] ?? fields[name].description;
}

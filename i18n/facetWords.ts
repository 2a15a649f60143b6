import type { Locale } from './locales';

/**
 * How addresses write the values of the facets of cases: `/fr/affaires/theme/vie-privee`. They stand
 * here and not in the messages, because a word once published stays, whatever readers are told the
 * value is called. Within a facet no word means two values, in whatever languages.
 * Years write themselves; claims are written as the terms of the glossary are (their slugs).
 */
export const facetWords = {
  theme: {
    privacy: { en: 'privacy', fr: 'vie-privee' },
    'copyright-training': { en: 'copyright-training', fr: 'droit-d-auteur-entrainement' },
    'copyright-outputs': { en: 'copyright-outputs', fr: 'droit-d-auteur-contenus-generes' },
    ownership: { en: 'ownership', fr: 'titularite-des-droits' },
    defamation: { en: 'defamation', fr: 'diffamation' },
    likeness: { en: 'likeness', fr: 'image-et-identite' },
  },
  jurisdiction: {
    'us-federal': { en: 'us-federal', fr: 'etats-unis-federal' },
    'us-state': { en: 'us-state', fr: 'etats-unis-etat-federe' },
    'us-copyright-office': { en: 'us-copyright-office', fr: 'etats-unis-copyright-office' },
    can: { en: 'canada', fr: 'canada' },
    uk: { en: 'united-kingdom', fr: 'royaume-uni' },
    eu: { en: 'european-union', fr: 'union-europeenne' },
    fr: { en: 'france', fr: 'france' },
    de: { en: 'germany', fr: 'allemagne' },
    it: { en: 'italy', fr: 'italie' },
  },
  status: {
    pending: { en: 'pending', fr: 'en-cours' },
    withdrawn: { en: 'withdrawn', fr: 'desistement' },
    dismissed: { en: 'dismissed', fr: 'rejet' },
    'dismissed-leave-to-amend': {
      en: 'dismissed-with-leave-to-amend',
      fr: 'rejet-avec-autorisation-de-modifier',
    },
    'compelled-arbitration': { en: 'sent-to-arbitration', fr: 'renvoi-a-l-arbitrage' },
    appeal: { en: 'on-appeal', fr: 'en-appel' },
    judgment: { en: 'judgment-given', fr: 'jugement-rendu' },
    settled: { en: 'settled', fr: 'reglement-amiable' },
    closed: { en: 'closed', fr: 'affaire-close' },
    'findings-published': { en: 'findings-published', fr: 'conclusions-publiees' },
    'not-established': { en: 'not-established', fr: 'etat-non-etabli' },
  },
} as const satisfies Record<string, Record<string, Record<Locale, string>>>;

/** A facet whose values have words of their own in addresses. */
export type WordedFacet = keyof typeof facetWords;

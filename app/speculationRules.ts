/**
 * Lets the browser prepare a page of the site when its reader points at the link to it (WICG
 * speculation rules): pages of one response, so that little is wasted where she changes her mind.
 */
export const speculationRules = {
  prerender: [
    {
      where: { and: [{ href_matches: '/*' }, { not: { href_matches: '/*.*' } }] },
      eagerness: 'moderate',
    },
  ],
};

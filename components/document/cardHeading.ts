/** The element of a card's title: `h2` right below the title of the page, `h3` in a part of it. */
export type CardHeading = 'h2' | 'h3';

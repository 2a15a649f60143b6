/** The element of a card's title: `h2` where cards stand right below the title of a page. */
export type CardHeading = 'h2' | 'h3';

/**
 * Keeps the reader's place when she changes language: adds the query and the block at the top of
 * the screen to the switch. Without it the switch still leads to the same page.
 */
const links = document.querySelectorAll<HTMLAnchorElement>('nav > a[rel=alternate]');

/** Where reading begins on the screen: below the masthead, in CSS pixels (`scroll-padding-top`). */
const EDGE = 88;

/** The id of the numbered block (or heading) that is being read; none at the head of the page. */
function findBlockInView(): string {
  if (scrollY < EDGE) return '';
  const anchors = document.querySelectorAll('.block[id], .prose [id^=s]');
  for (const anchor of anchors) {
    if (anchor.getBoundingClientRect().bottom > EDGE) return `#${anchor.id}`;
  }
  return '';
}

for (const link of links) {
  const address = link.href;
  const keepPlace = () => {
    link.href = address + location.search + findBlockInView();
  };
  for (const moment of ['pointerdown', 'focus', 'click']) link.addEventListener(moment, keepPlace);
}

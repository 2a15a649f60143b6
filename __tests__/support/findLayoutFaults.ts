import type { Page } from 'playwright-core';

/** What makes the page that is open scroll sideways: nothing, or how wide it is and the elements. */
export function findSidewaysScroll(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const actual = document.scrollingElement?.scrollWidth ?? 0;
    if (actual <= width) return [];
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const { right, left } = element.getBoundingClientRect();
      return (right > width + 0.5 || left < -0.5) && !element.closest('.table-scroll, pre');
    });
    const names = wide.slice(-3).map((element) => element.outerHTML.slice(0, 120));
    return [`${actual} px wide in a window of ${width} px: ${names.join(' ')}`];
  });
}

/** Numbers of blocks that lie over text, of their own block or the one before, or off the page. */
export function findOverlappingNumbers(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const lines = [...document.querySelectorAll('.prose .block')].map((block) => {
      const rectangles: DOMRect[] = [];
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        if (node.parentElement?.closest('.block-number') || !node.textContent?.trim()) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        rectangles.push(...range.getClientRects());
      }
      return { block, rectangles };
    });
    for (const [at, { block, rectangles }] of lines.entries()) {
      const number = block.querySelector(':scope > .block-number')?.getBoundingClientRect();
      if (!number || number.width === 0) {
        faults.push(`${block.id} has no number`);
        continue;
      }
      if (number.left < 0) faults.push(`the number of ${block.id} is cut off`);
      const near = [...(lines[at - 1]?.rectangles ?? []), ...rectangles];
      const isOver = near.some(
        (text) =>
          text.left < number.right - 0.5 &&
          text.right > number.left + 0.5 &&
          text.top < number.bottom - 0.5 &&
          text.bottom > number.top + 0.5,
      );
      if (isOver) faults.push(`the number of ${block.id} lies over text`);
    }
    return faults;
  });
}

/** Texts that lie over each other: lines of one element that cross lines of another. */
export function findOverlappingTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const boxes: { text: string; rectangle: DOMRect; node: Node }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const parent = node.parentElement;
      if (!parent || !node.textContent?.trim() || !parent.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rectangle of range.getClientRects()) {
        if (rectangle.width > 0) boxes.push({ text: node.textContent, rectangle, node });
      }
    }
    boxes.sort((a, b) => a.rectangle.top - b.rectangle.top);
    const faults = new Set<string>();
    for (const [at, one] of boxes.entries()) {
      for (const other of boxes.slice(at + 1)) {
        const [a, b] = [one.rectangle, other.rectangle];
        if (b.top >= a.bottom) break;
        // Boxes of lines are higher than their letters; what counts is crossing by more than that.
        const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        if (one.node === other.node || width <= 2) continue;
        if (height <= Math.min(a.height, b.height) * 0.45) continue;
        faults.add(`"${one.text.trim().slice(0, 40)}" and "${other.text.trim().slice(0, 40)}"`);
      }
    }
    return [...faults];
  });
}

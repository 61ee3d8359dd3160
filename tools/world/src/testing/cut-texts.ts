import type { Page } from 'playwright-core';

/** Texts of a page that leave the screen, are cut off, or lie over each other. What scrolls in a box of its own is left out. */
export function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const beyond = 1.5;
    const parents = (element: Element): Element[] =>
      element.parentElement ? [element.parentElement, ...parents(element.parentElement)] : [];
    const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
    const floats = (element: Element) => /fixed|sticky/.test(getComputedStyle(element).position);
    const hides = (element: Element) => {
      const { overflowX, textOverflow } = getComputedStyle(element);
      return /hidden|clip/.test(overflowX) && textOverflow !== 'ellipsis';
    };
    const boxOf = (node: Node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return range.getBoundingClientRect();
    };
    /** One box for each line, since a text that begins beside another goes on below it. */
    const linesOf = (node: Node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()];
    };
    /** What of a text is in sight: what ends in dots, or is scrolled away, covers nothing. */
    const inSight = (box: DOMRect, above: readonly Element[]) => {
      let { left, right, top, bottom } = box;
      for (const element of above) {
        if (getComputedStyle(element).overflowX === 'visible') continue;
        const frame = element.getBoundingClientRect();
        [left, right] = [Math.max(left, frame.left), Math.min(right, frame.right)];
        [top, bottom] = [Math.max(top, frame.top), Math.min(bottom, frame.bottom)];
      }
      return { left, right, top, bottom };
    };
    const overlap = (one: ReturnType<typeof inSight>, other: ReturnType<typeof inSight>) =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 4 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 6;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: {
      text: string;
      box: DOMRect;
      seen: ReturnType<typeof inSight>[];
      element: Element;
      above: Element[];
    }[] = [];
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (
        !element ||
        text === '' ||
        element.closest('.visually-hidden, .skip-link, svg, option, [inert], script, style')
      )
        continue;
      const box = boxOf(node);
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || box.width < 2) continue;
      const above = [element, ...parents(element)];
      texts.push({ text, box, seen: linesOf(node).map((line) => inSight(line, above)), element, above });
    }
    const told = ({ text, element }: (typeof texts)[number]) =>
      `${text.slice(0, 40)} (${element.tagName.toLowerCase()}.${element.className || (element.parentElement?.className ?? '')})`;
    const wrong: string[] = [];
    for (const one of texts) {
      if (one.above.some(scrolls)) continue;
      const { left, right } = one.box;
      if (left < -beyond || right > innerWidth + beyond) wrong.push(`leaves the screen: ${told(one)}`);
      const frame = one.above.find(hides)?.getBoundingClientRect();
      if (frame && (left < frame.left - beyond || right > frame.right + beyond)) wrong.push(`is cut: ${told(one)}`);
    }
    for (const [place, one] of texts.entries()) {
      for (const other of texts.slice(place + 1)) {
        if (one.above.find(floats) !== other.above.find(floats)) continue;
        if (one.above.find(scrolls) !== other.above.find(scrolls)) continue;
        const isCovered = one.seen.some((line) => other.seen.some((each) => overlap(line, each)));
        const isInline = one.element.contains(other.element) || other.element.contains(one.element);
        if (isCovered && !isInline && one.element.parentElement !== other.element.parentElement)
          wrong.push(`lies over each other: ${told(one)} and ${told(other)}`);
      }
    }
    return [...new Set(wrong)].slice(0, 8);
  });
}

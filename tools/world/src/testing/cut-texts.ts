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
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: { text: string; box: DOMRect; element: Element; above: Element[] }[] = [];
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
      texts.push({ text, box, element, above: [element, ...parents(element)] });
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
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        const isInline = one.element.contains(other.element) || other.element.contains(one.element);
        if (across > 4 && down > 6 && !isInline && one.element.parentElement !== other.element.parentElement)
          wrong.push(`lies over each other: ${told(one)} and ${told(other)}`);
      }
    }
    return [...new Set(wrong)].slice(0, 8);
  });
}

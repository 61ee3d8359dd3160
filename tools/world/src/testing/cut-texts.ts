import type { Page } from 'playwright-core';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
/** A text as it stands on the page; elements are told apart by numbers. */
interface Text {
  readonly told: string;
  readonly box: Box;
  /** What of its lines is in sight: what ends in dots, or is scrolled away, covers nothing. */
  readonly lines: readonly Box[];
  /** What cuts it off. */
  readonly frame: Box | null;
  /** Its element and all above. */
  readonly above: readonly number[];
  readonly scrolls: number;
  readonly floats: number;
}

/** Pixels that nobody sees. */
const BEYOND = 1.5;

/** Texts of a page that leave the screen, are cut off, or lie over each other. What scrolls in a box of its own is left out. */
export async function cutTexts(page: Page): Promise<string[]> {
  const texts = await textsOf(page);
  const width = page.viewportSize()?.width ?? 0;
  const wrong = texts.filter(({ scrolls }) => scrolls < 0).flatMap((text) => wrongWith(text, width));
  const covered = texts.flatMap((one, place) =>
    texts
      .slice(place + 1)
      .filter((other) => cover(one, other))
      .map((other) => `lies over each other: ${one.told} and ${other.told}`),
  );
  return [...new Set([...wrong, ...covered])].slice(0, 8);
}

function wrongWith({ told, box, frame }: Text, width: number): string[] {
  const leaves = box.left < -BEYOND || box.right > width + BEYOND;
  const isCut = frame !== null && (box.left < frame.left - BEYOND || box.right > frame.right + BEYOND);
  return [...(leaves ? [`leaves the screen: ${told}`] : []), ...(isCut ? [`is cut: ${told}`] : [])];
}

function cover(one: Text, other: Text): boolean {
  if (one.floats !== other.floats || one.scrolls !== other.scrolls) return false;
  const [own = -1, parent = -1] = one.above;
  const [theirs = -1, theirParent = -1] = other.above;
  if (one.above.includes(theirs) || other.above.includes(own) || parent === theirParent) return false;
  return one.lines.some((line) => other.lines.some((each) => overlap(line, each)));
}

function overlap(one: Box, other: Box): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  return across > 4 && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 6;
}

function textsOf(page: Page): Promise<Text[]> {
  return page.evaluate(() => {
    const unseen = '.visually-hidden, .skip-link, svg, option, [inert], script, style';
    const all = [...document.querySelectorAll('*')];
    const numbers = new Map(all.map((element, number) => [element, number]));
    const style = (element: Element) => getComputedStyle(element);
    const boxOf = ({ left, right, top, bottom }: DOMRect) => ({ left, right, top, bottom });
    const inSight = (box: DOMRect, above: readonly Element[]) =>
      above
        .filter((element) => style(element).overflowX !== 'visible')
        .map((element) => element.getBoundingClientRect())
        .reduce((seen, { left, right, top, bottom }) => {
          const [from, to] = [Math.max(seen.left, left), Math.min(seen.right, right)];
          return { left: from, right: to, top: Math.max(seen.top, top), bottom: Math.min(seen.bottom, bottom) };
        }, boxOf(box));
    return all.flatMap((element) => {
      const nodes = [...element.childNodes].filter((node) => node.nodeType === 3 && node.textContent?.trim());
      if (
        nodes.length === 0 ||
        element.closest(unseen) ||
        !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      )
        return [];
      const above = all.filter((other) => other.contains(element)).toReversed();
      const numberOf = (fits: (each: Element) => boolean) => {
        const found = above.find(fits);
        return found ? (numbers.get(found) ?? -1) : -1;
      };
      const hides = (each: Element) =>
        /hidden|clip/.test(style(each).overflowX) && style(each).textOverflow !== 'ellipsis';
      const frame = above.find(hides)?.getBoundingClientRect();
      const place = {
        above: above.map((each) => numbers.get(each) ?? -1),
        frame: frame ? boxOf(frame) : null,
        scrolls: numberOf((each) => /auto|scroll/.test(style(each).overflowX)),
        floats: numberOf((each) => /fixed|sticky/.test(style(each).position)),
      };
      return nodes.map((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        const lines = [...range.getClientRects()].map((line) => inSight(line, above));
        const told = `${node.textContent?.trim().slice(0, 40)} (${element.tagName.toLowerCase()}.${element.className})`;
        return { ...place, told, lines, box: boxOf(range.getBoundingClientRect()) };
      });
    });
  });
}

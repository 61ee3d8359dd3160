import type { Page } from 'playwright-core';

interface Fiber {
  readonly tag: number;
  readonly memoizedProps: unknown;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
}

/**
 * Texts whose nodes React changes itself. A browser that translates the page replaces such nodes, and then a text stays as it
 * was or the page breaks; a text that is the only child of its element has none of that.
 */
export function textsOfReact(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const textTag = 6;
    const root = Object(document.getElementById('root')) as Record<string, { stateNode: { current: Fiber } }>;
    const container = Object.keys(root).find((key) => key.startsWith('__reactContainer$'));
    const found: string[] = [];
    const waiting: (Fiber | null)[] = [root[container ?? '']?.stateNode.current ?? null];
    while (waiting.length > 0) {
      const fiber = waiting.pop();
      if (!fiber) continue;
      if (fiber.tag === textTag) found.push(String(fiber.memoizedProps));
      waiting.push(fiber.child, fiber.sibling);
    }
    return found;
  });
}

/** Does to the page what translators in browsers do, now and after every change: each text goes into `<font>` elements. */
export async function translateAsBrowsersDo(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const isText = (node: Node) =>
      node.nodeType === Node.TEXT_NODE &&
      (node.textContent ?? '').trim() !== '' &&
      !node.parentElement?.closest('font, script, style, title, textarea, [translate=no]');
    const wrap = (node: Node) => {
      const font = document.createElement('font');
      const inner = document.createElement('font');
      inner.textContent = `${node.textContent}`;
      font.append(inner);
      node.parentNode?.replaceChild(font, node);
    };
    const translate = () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Node[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      for (const text of texts.filter(isText)) wrap(text);
    };
    addEventListener('DOMContentLoaded', () => {
      translate();
      new MutationObserver(translate).observe(document.body, { childList: true, subtree: true, characterData: true });
    });
  });
}

import type { Page } from 'playwright-core';
import type { Disturbance } from './disturbance.ts';

const LONG = 'Rechtsschutzversicherungsgesellschaften';

/** Every text of the page grows by a long word, as some languages have them and some people write them. */
const longWords: Disturbance = {
  name: 'long words',
  spares: () => true,
  after: (page) =>
    page.evaluate((long) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Node[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      const kept =
        'script, style, option, textarea, svg, [aria-hidden=true], .ltr, .figures, .visually-hidden, time, .unread-count';
      for (const text of texts) {
        const words = text.textContent?.trim() ?? '';
        if (words.length < 3 || /\d/.test(words) || text.parentElement?.closest(kept)) continue;
        text.textContent = `${words} ${long}`;
      }
    }, LONG),
  wrongs: (page) =>
    page.evaluate(() => {
      // What lies in a strip that is moved sideways can be brought into sight.
      const isInStrip = (element: HTMLElement): boolean => {
        const above = element.parentElement;
        return above !== null && (getComputedStyle(above).overflowX === 'auto' || isInStrip(above));
      };
      const cut = [
        ...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, p, button, a, label, li, dd, dt)'),
      ].filter((element) => {
        const { overflowX, textOverflow } = getComputedStyle(element);
        if (textOverflow === 'ellipsis' || overflowX === 'auto' || element.closest('.visually-hidden, [hidden]'))
          return false;
        const { left, right, width } = element.getBoundingClientRect();
        if (isInStrip(element)) return width > innerWidth;
        return width > 0 && (left < -1 || right > innerWidth + 1);
      });
      return cut.slice(0, 3).map((element) => `leaves the screen: ${element.outerHTML.slice(0, 120)}`);
    }),
};

/** What has a shape of its own needs a line around it. */
const withoutBorder = (page: Page): Promise<string[]> =>
  page.locator('.button, .chip, .input, .card').evaluateAll((all) => {
    const bare = all.filter(
      (element) => element.checkVisibility() && getComputedStyle(element).borderTopWidth === '0px',
    );
    return bare.map((element) => `has no border: ${element.outerHTML.slice(0, 100)}`);
  });

/** What is chosen looks other than what is not. */
const withoutChoice = (page: Page): Promise<string[]> =>
  page.locator(':is(.chip, .switch, .steps > li)').evaluateAll((all) => {
    const marks = ['aria-pressed', 'aria-checked', 'aria-current', 'data-chosen', 'data-state'];
    const stateOf = (element: Element) => marks.map((mark) => element.getAttribute(mark)).join('|');
    const look = (element: Element) => {
      const { color, backgroundColor, borderColor, fontWeight, textDecorationLine } = getComputedStyle(element);
      const { borderTopStyle } = getComputedStyle(element, '::before');
      return [color, backgroundColor, borderColor, fontWeight, textDecorationLine, borderTopStyle].join('|');
    };
    const differs = (element: Element, other: Element) =>
      other.parentElement === element.parentElement &&
      other.tagName === element.tagName &&
      stateOf(other) !== stateOf(element);
    const alike = all.filter((element) => {
      const other = all.find((one) => one.checkVisibility() && differs(element, one));
      return element.checkVisibility() && other !== undefined && look(other) === look(element);
    });
    return alike.map((element) => `looks as the others: ${element.outerHTML.slice(0, 100)}`);
  });

/** Marks that are drawn by a background are gone. */
const withoutMark = (page: Page): Promise<string[]> =>
  page.locator('.status, .steps > li, .field-error, .call-line').evaluateAll((all) => {
    const gone = all.filter((element) => {
      const mark = getComputedStyle(element, element.matches('.call-line') ? null : '::before');
      return element.checkVisibility() && mark.borderTopWidth === '0px';
    });
    return gone.map((element) => `its mark is gone: ${element.outerHTML.slice(0, 100)}`);
  });

/** Colours of the system replace ours: what only a background told is gone. */
const highContrast: Disturbance = {
  name: 'high contrast',
  context: { forcedColors: 'active' },
  spares: () => true,
  wrongs: async (page) => {
    const found = await Promise.all([withoutBorder(page), withoutChoice(page), withoutMark(page)]);
    return [...new Set(found.flat())].slice(0, 5);
  },
};

/** Ink and paper, also for somebody who reads in the dark. */
const paper: Disturbance = {
  name: 'paper',
  spares: () => true,
  after: async (page: Page) => {
    await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  },
  wrongs: (page) =>
    page.evaluate(() => {
      const brightness = (colour: string) => {
        const canvas = document.createElement('canvas').getContext('2d');
        if (!canvas) return 0;
        canvas.fillStyle = '#fff';
        canvas.fillRect(0, 0, 1, 1);
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
        return (red * 0.299 + green * 0.587 + blue * 0.114) / 255;
      };
      const wrong: string[] = [];
      const heading = document.querySelector('main :is(h1, h2, p)');
      const paperIs = brightness(getComputedStyle(document.documentElement).backgroundColor);
      if (paperIs < 0.9) wrong.push(`prints on a ground of ${paperIs.toFixed(2)}`);
      if (heading && brightness(getComputedStyle(heading).color) > 0.4) wrong.push('prints pale letters');
      const screenOnly = '.site-header, .site-footer, .offline-notice, .call-bar, main .button, .skeleton, .menu';
      const printed = [...document.querySelectorAll(screenOnly)].filter((part) => part.checkVisibility());
      return [...wrong, ...printed.slice(0, 3).map((part) => `prints ${part.outerHTML.slice(0, 80)}`)];
    }),
};

export const sightDisturbances: readonly Disturbance[] = [longWords, highContrast, paper];

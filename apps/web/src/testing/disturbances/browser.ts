import type { Page } from 'playwright-core';
import { signOut } from '../a-visit.ts';
import { translateAsBrowsersDo } from '../translator.ts';
import { type Disturbance, letPass } from './disturbance.ts';

const translator: Disturbance = {
  name: 'a translator',
  before: translateAsBrowsersDo,
  spares: () => true,
  /** There and back, so that texts change and pages go while their nodes are the translator's. */
  after: async (page, { reach, path }) => {
    if (reach) return;
    await page.locator('[popovertarget=settings]').click();
    await page.getByRole('button', { name: 'USD' }).click();
    await page.keyboard.press('Escape');
    // A link that leads home leaves no page behind it.
    if (path === '' || path.startsWith('/r/')) return;
    await page.locator('.logo').click();
    await page.locator('.provider-card h3').first().waitFor();
    await page.goBack();
  },
  wrongs: async (page) => ((await page.locator('main font').count()) > 0 ? [] : ['was not translated']),
};

const databaseHangs: Disturbance = {
  name: 'a database of the browser that never opens',
  before: async (page) => {
    await page.clock.install();
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
      IDBFactory.prototype.deleteDatabase = () => new EventTarget() as IDBOpenDBRequest;
    });
  },
  after: async (page) => {
    await page.locator('main').waitFor();
    // Its files come while the page's time passes.
    const waits = () => page.locator('main .skeleton').count();
    for (let tries = 0; tries < 4 && (tries === 0 || (await waits()) > 0); tries += 1) await letPass(page, 20);
  },
  spares: ({ who }) => who === 'nobody',
};

const storesRefused: Disturbance = {
  name: 'stores that the browser refuses',
  before: (page) =>
    page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('refused', 'SecurityError');
      };
      for (const store of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, store, { get: refuse, configurable: true });
    }),
  spares: ({ who }) => who === 'nobody',
  meets: ({ reach, who }) => !reach || who === 'nobody',
};

const storesFull: Disturbance = {
  name: 'stores that are full',
  before: (page) =>
    page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    }),
  spares: () => true,
};

/** What came to browsers in the last two years, and what some of them do not have at all. */
const olderBrowser: Disturbance = {
  name: 'a browser of two years ago',
  before: (page) =>
    page.addInitScript(() => {
      const newer: readonly [object, readonly string[]][] = [
        [Promise, ['try']],
        [RegExp, ['escape']],
        [Math, ['sumPrecise', 'f16round']],
        [Error, ['isError']],
        [Intl, ['DurationFormat']],
        [Uint8Array, ['fromBase64', 'fromHex']],
        [Uint8Array.prototype, ['toBase64', 'toHex', 'setFromBase64']],
        [Map.prototype, ['getOrInsert', 'getOrInsertComputed']],
        [Element.prototype, ['moveBefore', 'setHTML', 'togglePopover']],
        [Document.prototype, ['startViewTransition', 'caretPositionFromPoint']],
        [Navigator.prototype, ['share', 'connection', 'userAgentData', 'deviceMemory', 'setAppBadge', 'login']],
        [globalThis, ['Iterator', 'Temporal', 'Float16Array', 'requestIdleCallback', 'cancelIdleCallback']],
        [
          globalThis,
          ['scheduler', 'cookieStore', 'navigation', 'URLPattern', 'trustedTypes', 'documentPictureInPicture'],
        ],
        [
          globalThis,
          ['CloseWatcher', 'Observable', 'NavigateEvent', 'LanguageDetector', 'Translator', 'BarcodeDetector'],
        ],
      ];
      const helpers = [
        'map',
        'filter',
        'take',
        'drop',
        'flatMap',
        'reduce',
        'toArray',
        'forEach',
        'some',
        'every',
        'find',
      ];
      for (const name of helpers)
        Reflect.deleteProperty(Object.getPrototypeOf(Object.getPrototypeOf([].values())) as object, name);
      for (const [owner, names] of newer) for (const name of names) Reflect.deleteProperty(owner, name);
    }),
  spares: () => true,
};

const oddLanguages: Disturbance = {
  name: 'languages, digits and hours that nobody expects',
  context: { timezoneId: 'Pacific/Chatham', locale: 'ar-EG-u-nu-arab-ca-islamic' },
  before: (page) =>
    page.addInitScript(() => {
      const asked = ['x-klingon', 'en_US.UTF-8', 'C', ''];
      Object.defineProperty(navigator, 'languages', { get: () => asked });
      Object.defineProperty(navigator, 'language', { get: () => asked[0] });
    }),
  spares: () => true,
  wrongs: async (page) => {
    const strange = (await page.locator('main').innerText()).match(
      /[^\n]*(?:[\u0660-\u0669]|Invalid|NaN|undefined)[^\n]*/g,
    );
    return (strange ?? []).map((text) => `says "${text}"`);
  },
};

async function nameShown(page: Page): Promise<string[]> {
  const text = await page.locator('body').innerText();
  return /Nora Lind|nora@example|ana@example/.test(text) ? ['shows somebody who has signed out'] : [];
}

const signedOutElsewhere: Disturbance = {
  name: 'another tab that signs out',
  after: async (page) => {
    const other = await page.context().newPage();
    await other.goto(new URL('/en/terms', page.url()).href);
    await signOut(other);
    await page.locator('.site-header').getByText('Sign in').waitFor({ state: 'attached', timeout: 3_000 });
    await other.close();
  },
  meets: ({ who, reach }) => who !== 'nobody' && !reach,
  wrongs: nameShown,
};

const framed: Disturbance = {
  name: 'the frame of a stranger',
  after: async (page) => {
    const address = page.url();
    await page.goto('data:text/html,<title>a stranger</title>');
    await page.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.src = src;
      document.body.append(frame);
      return new Promise((resolve) => (frame.onload = resolve));
    }, address);
  },
  meets: ({ reach }) => !reach,
  wrongs: async (page) => {
    const inside = page.frames().find((frame) => frame !== page.mainFrame());
    return (await inside?.locator('#root').count()) === 0 ? [] : ['lets a stranger frame it'];
  },
};

export const browserDisturbances: readonly Disturbance[] = [
  translator,
  databaseHangs,
  storesRefused,
  storesFull,
  olderBrowser,
  oddLanguages,
  signedOutElsewhere,
  framed,
];

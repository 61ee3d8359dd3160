import type { Page } from 'playwright-core';
import type { Place } from './places.ts';

/** Something that happens to pages in the browsers of real people. */
export interface Disturbance {
  readonly name: string;
  /** Before the page is opened. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** Once the page shows what it is there for. */
  readonly after?: (page: Page, place: Place) => Promise<unknown>;
  /** Whether the page can still be expected to show what it is there for. */
  readonly spares?: (place: Place) => boolean;
  /** What is wrong besides what would be wrong anywhere. */
  readonly wrongs?: (page: Page, place: Place) => Promise<readonly string[]>;
  /** True while the page may still wait for something. */
  readonly waits?: boolean;
  /** Only these places know it. */
  readonly meets?: (place: Place) => boolean;
  /** Of the browser. */
  readonly context?: { readonly timezoneId?: string; readonly locale?: string; readonly forcedColors?: 'active' };
}

/** Lets the page's time pass at once, twice for what starts anew. Needs its clock installed. */
export async function letPass(page: Page, seconds: number): Promise<void> {
  for (let passed = 0; passed < seconds; passed += 5) await page.clock.runFor(5_000);
}

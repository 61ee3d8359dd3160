import type { Page } from 'playwright-core';
import { sessionAt } from './a-session.ts';

/** The calls as the device knew them last: what the fixture server says of them, that there are none, never arrives. */
export async function rememberCalls(page: Page) {
  const day = 86_400_000;
  const sessions = ['charged', 'released'].map((moment, index) => ({
    ...sessionAt(moment, Date.now() - (index + 1) * day),
    endedAt: Date.now() - (index + 1) * day,
  }));
  const known = JSON.stringify({ uid: 'client', sessions });
  await page.evaluate((value) => localStorage.setItem('sos.calls', value), known);
}

import { expect, it } from 'vitest';
import { sharedChromium } from './chromium.ts';

/** Pages that the browser shows in its own frame, each in a process of its own, for which a journey would wait and pay. */
it('a window loads no pages but those that are asked of it', async () => {
  const browser = await sharedChromium();
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto('data:text/html,<title>asked for</title>');
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab', exclude: true }, {}] });
  const others = targetInfos.filter(({ url }) => url.startsWith('chrome'));
  await Promise.all([session.detach(), context.close()]);
  expect(targetInfos.map(({ title }) => title)).toContain('asked for');
  expect(others.map(({ url }) => url)).toEqual([]);
});

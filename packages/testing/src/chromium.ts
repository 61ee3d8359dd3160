import { type Browser, chromium } from 'playwright-core';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The machine's own Chromium; `CHROMIUM_PATH` names another. */
export function launchChromium(flags: readonly string[] = []): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath, args: [...FLAGS, ...flags] });
}

let shared: Promise<Browser> | undefined;

/** The one Chromium of this process, which ends with it: whoever opens a page closes it, and nobody closes the browser. */
export function sharedChromium(): Promise<Browser> {
  shared ??= launchShared();
  return shared;
}

/** Whoever comes after a browser that died, or did not start, gets another. */
async function launchShared(): Promise<Browser> {
  try {
    const browser = await launchChromium();
    browser.once('disconnected', () => (shared = undefined));
    return browser;
  } catch (error) {
    shared = undefined;
    throw error;
  }
}

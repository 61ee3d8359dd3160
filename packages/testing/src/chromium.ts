import { type Browser, type BrowserContext, chromium } from 'playwright-core';

/** Only the last list of features counts for Chromium: what Playwright turns off stands here once more. */
const FEATURES_OFF = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  // What the address bar proposes is two pages of its own, which every window would load and nobody sees.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
];

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${FEATURES_OFF.join(',')}`,
];

/** The machine's own Chromium; `CHROMIUM_PATH` names another. */
export function launchChromium(flags: readonly string[] = []): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath, args: [...FLAGS, ...flags] });
}

/** What the Chromium behind the port keeps for pages that others open in it. Throws when it keeps nothing. */
export async function connectChromium(port: number): Promise<BrowserContext> {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const [own] = browser.contexts();
  if (!own) throw new Error('Chromium has no context of its own');
  return own;
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

import lighthouse, { type RunnerResult } from 'lighthouse';
import { connectChromium, launchChromium } from '@sos/testing/chromium';
import { reservePort } from '@sos/world/ports';

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof categories)[number];

export interface Cost {
  readonly title: string;
  /** Points of the performance score that a perfect result would add, times 100. */
  readonly points: number;
}

export interface Visit {
  /** 0 to 100. */
  readonly scores: Readonly<Record<Category, number>>;
  readonly costs: readonly Cost[];
  /** Titles of what failed outside performance. */
  readonly failures: readonly string[];
}

interface Address {
  readonly url: string;
  /** Becomes known to the browser first. */
  readonly comeIn?: ((page: Page) => Promise<unknown>) | undefined;
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof connectChromium>>['newPage']>>;

/** One cold visit as Lighthouse's mobile profile makes it: a slow telephone on slow 4G, simulated. */
export async function visit({ url, comeIn }: Address): Promise<Visit> {
  const port = await reservePort(0);
  const browser = await launchChromium([`--remote-debugging-port=${port}`]);
  try {
    if (comeIn) await becomeKnown(port, { url, comeIn });
    const result = await lighthouse(url, {
      port,
      logLevel: 'silent',
      onlyCategories: [...categories],
      disableStorageReset: comeIn !== undefined,
    });
    if (!result) throw new Error(`Lighthouse gave no result for ${url}`);
    const { runtimeError } = result.lhr;
    if (runtimeError) throw new Error(`Lighthouse could not open ${url}: ${runtimeError.message}`);
    return readResult(result);
  } finally {
    await browser.close();
  }
}

/** Who somebody is stays in the browser; the files of the app do not, so that the visit is a cold one. */
async function becomeKnown(port: number, { url, comeIn }: Required<Address>): Promise<void> {
  const context = await connectChromium(port);
  const page = await context.newPage();
  await comeIn?.(page);
  const client = await context.newCDPSession(page);
  await client.send('Network.clearBrowserCache');
  const files = { origin: new URL(url).origin, storageTypes: 'service_workers,cache_storage' };
  await client.send('Storage.clearDataForOrigin', files);
  await page.close();
}

function readResult({ lhr }: RunnerResult): Visit {
  const scores = Object.fromEntries(
    categories.map((name) => [name, Math.round((lhr.categories[name]?.score ?? 0) * 100)]),
  ) as Record<Category, number>;
  const weighed = (lhr.categories['performance']?.auditRefs ?? []).filter(({ weight }) => weight > 0);
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const costs = weighed.map(({ id, weight }) => {
    const audit = lhr.audits[id];
    return {
      title: `${audit?.title ?? id} ${audit?.displayValue ?? ''}`.trim(),
      points: ((1 - (audit?.score ?? 0)) * weight * 100) / total,
    };
  });
  const others = categories.filter((name) => name !== 'performance');
  const failures = others.flatMap((name) =>
    (lhr.categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && lhr.audits[id]?.score === 0)
      .map(({ id }) => `${name}: ${lhr.audits[id]?.title ?? id}`),
  );
  return { scores, costs: costs.filter(({ points }) => points > 0), failures };
}

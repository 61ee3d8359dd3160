import { crawl } from '@sos/world/site/crawl';
import { faultsOf } from '@sos/world/site/faults';
import { startWorld } from '@sos/world/start-world';

type Print = (text: string) => void;

/** The whole local site as it answers who runs no scripts: what there is, and what search engines would hold against it. */
export async function benchCrawl(print: Print): Promise<void> {
  const world = await startWorld({ ports: 'free', clockRate: 0, services: { auth: true, web: true }, seed: true });
  try {
    const site = await crawl(`${world.web?.url}`, (seconds) => world.clock.advance(seconds * 1000));
    const count = (kind: string, size: number) => print(`${String(size).padStart(5)}  ${kind}`);
    for (const [kind, size] of kindsOf([...site.pages.keys()])) count(kind, size);
    count('in all', site.pages.size);
    count('in the map of the site', site.mapped.length);
    count('pictures for previews', site.pictures.size);
    const faults = faultsOf(site);
    count('faults', faults.length);
    for (const fault of faults) print(`         ${fault}`);
  } finally {
    await world.close();
  }
}

/** Pages by the first part of their English address, the most first; those of other languages by their language. */
function kindsOf(paths: readonly string[]): readonly (readonly [kind: string, size: number])[] {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const [, locale = '', first = ''] = path.split('/');
    const kind = locale === 'en' ? `/en/${first}` : `in ${locale}`;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one);
}

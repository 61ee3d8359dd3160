import { launchChromium } from '@sos/testing/chromium';
import { DisturbanceBench, disturbances } from '@sos/web/testing/disturbances/bench';
import { type Place, places } from '@sos/web/testing/disturbances/places';
import { startFixtureServer } from '@sos/web/testing/fixture-server';

const LONGEST_NAME = Math.max(...disturbances.map(({ name }) => name.length));

/** Puts every page of the built web app through what browsers do to pages, and prints what is wrong: everything, or the disturbances of the names. */
export async function benchBrowsers(print: (text: string) => void, names: readonly string[]): Promise<void> {
  const wanted = disturbances.filter(({ name }) => names.length === 0 || names.includes(name));
  const [browser, served] = await Promise.all([launchChromium(), startFixtureServer()]);
  try {
    const bench = new DisturbanceBench(browser, served.url);
    print(row(['disturbance', 'pages', 'wrong']));
    for (const disturbance of wanted) {
      const met = places.filter((place) => disturbance.meets?.(place) ?? true);
      const wrongs = await wrongsOf(met, (place) => bench.try(place, disturbance));
      for (const wrong of wrongs) print(`       ${wrong}`);
      print(row([disturbance.name, String(met.length), String(wrongs.length)]));
    }
  } finally {
    await browser.close();
    await served.close();
  }
}

const row = ([what = '', ...counts]: readonly string[]) =>
  [what.padEnd(LONGEST_NAME), ...counts.map((count) => count.padStart(6))].join(' ');

async function wrongsOf(met: readonly Place[], look: (place: Place) => Promise<string[]>): Promise<string[]> {
  const all: string[] = [];
  for (const place of met) all.push(...(await look(place)).map((wrong) => `${place.name}: ${wrong}`));
  return all;
}

import type { Page, Route } from 'playwright-core';
import { type Disturbance, letPass } from './disturbance.ts';
import type { Place } from './places.ts';

const listener = '**/google.firestore.v1.Firestore/**';
/** Everything that the page asks of servers, but for its own files. */
const servers = ['**/functions/**', listener, '**/documents*', '**/documents/**', '**/accounts:*'];
/** Until the last of three tries has been given up. */
const ALL_TRIES = 120;

const needsServer = ({ path }: Place) =>
  !/^\/(?:terms|privacy|cookies|help|nowhere|contact|register|forgot-password|sign-in|partners$)/.test(path);

async function routeServers(page: Page, answer: (route: Route) => unknown): Promise<void> {
  await page.clock.install();
  for (const server of servers) await page.route(server, answer);
}

/** Words in the place of what did not come. */
async function saysSo(page: Page): Promise<string[]> {
  const told = await page.locator('main :is(.banner, .empty, [role=alert]):not(:empty)').count();
  return told > 0 ? [] : ['says nothing of what did not come'];
}

const listenerCut: Disturbance = {
  name: 'live data that a blocker cuts off',
  before: async (page) => {
    await page.clock.install();
    await page.route(listener, (route) => route.abort('blockedbyclient'));
  },
  after: (page) => letPass(page, 10),
  spares: () => true,
};

const serversRefused: Disturbance = {
  name: 'servers that a network keeps away',
  before: (page) => routeServers(page, (route) => route.abort('connectionrefused')),
  after: async (page) => {
    await page.locator('main').waitFor();
    // Its files come while the page's time passes.
    for (let tries = 0; tries < 3 && (await saysSo(page)).length > 0; tries += 1) await letPass(page, 20);
  },
  spares: (place) => !needsServer(place),
  meets: ({ reach }) => !reach,
  wrongs: async (page, place) => (needsServer(place) ? saysSo(page) : []),
};

const serversSilent: Disturbance = {
  name: 'servers that never answer',
  before: (page) => routeServers(page, () => undefined),
  after: async (page) => {
    await page.locator('main').waitFor();
    // Its files come while the page's time passes.
    for (let tries = 0; tries < 3 && (await saysSo(page)).length > 0; tries += 1) await letPass(page, ALL_TRIES);
  },
  spares: (place) => !needsServer(place),
  meets: ({ reach }) => !reach,
  wrongs: async (page, place) => (needsServer(place) ? saysSo(page) : []),
};

const serversSlow: Disturbance = {
  name: 'servers that have not answered for ten seconds',
  before: (page) => routeServers(page, () => undefined),
  after: async (page) => {
    await page.locator('main').waitFor();
    await letPass(page, 5);
    // What tells of the wait comes once the page has had time to start.
    await page.locator('.long-wait').waitFor({ state: 'attached' });
    await letPass(page, 15);
  },
  spares: (place) => !needsServer(place),
  meets: (place) => !place.reach && needsServer(place),
  wrongs: async (page) => {
    const told = page.locator(':is(main :is(.banner, .empty, [role=alert], output), .long-wait):not(:empty)');
    return (await told.count()) > 0 ? [] : ['is silent about what does not come'];
  },
  waits: true,
};

/** The page is not opened but gone to, from the home page of an older release. */
const oldFiles: Disturbance = {
  name: 'files that are gone after a deployment',
  before: async (page) => {
    await page.addInitScript(() => sessionStorage.setItem('sos.reloadedAt', String(Date.now())));
  },
  after: async (page, { path }) => {
    await page.locator('.logo').click();
    await page.locator('.provider-card h3').first().waitFor();
    await page.reload();
    await page.locator('.provider-card h3').first().waitFor();
    await page.route('**/assets/**', (route) => route.fulfill({ status: 404 }));
    await page.evaluate((to) => {
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate', { state: null }));
    }, `/en${path}`);
    await page.getByText('This could not be shown.').waitFor();
  },
  meets: ({ path, reach }) => !reach && path !== '' && !path.startsWith('?'),
  wrongs: async (page) => {
    const words = (await page.locator('main').textContent()) ?? '';
    return [
      ...((await page.locator('.site-header').count()) === 1 ? [] : ['loses the header']),
      ...((await page.getByRole('button', { name: 'Load again' }).count()) > 0 ? [] : ['offers no other try']),
      ...(/charged|bank|money/.test(words) ? [`speaks of money: ${words}`] : []),
    ];
  },
};

const picturesLost: Disturbance = {
  name: 'pictures that do not load',
  before: async (page) => {
    await page.route('**/lost.jpg', (route) => route.fulfill({ status: 404 }));
    await page.route('**/functions/**', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll('"photoUrl":null', '"photoUrl":"/lost.jpg"');
      await route.fulfill({ response, body });
    });
  },
  spares: () => true,
  meets: ({ path, reach }) =>
    !reach && /^(?:$|\/(?:providers|book|favourites))/.test(path) && path !== '/providers/nobody',
  wrongs: (page) =>
    page.locator('main .avatar:has(img)').evaluateAll((all) => {
      const empty = all.filter((avatar) => avatar.textContent?.trim() === '');
      return empty.map(() => 'an empty circle in the place of a face');
    }),
};

export const networkDisturbances: readonly Disturbance[] = [
  listenerCut,
  serversRefused,
  serversSilent,
  serversSlow,
  oldFiles,
  picturesLost,
];

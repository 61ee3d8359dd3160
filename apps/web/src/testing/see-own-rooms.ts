import type { Screens } from './screens.ts';
import { someOffers } from './some-offers.ts';
import { someOwnData } from './some-own-data.ts';

/** What somebody may do with their data, in each state of a copy and of a deletion. */
export async function seeOwnData({ open, see, page }: Screens): Promise<void> {
  const ready = someOwnData();
  const [day, { dataExport: copy }] = [86_400_000, ready];
  const deletion = { askedAt: Date.now(), dueAt: Date.now() + 7 * day, waitsFor: ['call'], canBeWithdrawn: true };
  const states = {
    gathering: { ...ready, dataExport: { ...copy, state: 'gathering', progress: 40 } },
    leaving: { ...ready, dataExport: { ...copy, state: 'expired' }, deletion },
  };
  await open('/account/data', '#leave');
  await page.locator('main form [type=submit]').first().click();
  await see('own-data');
  for (const [name, result] of Object.entries(states)) {
    await page.route('**/functions/getPrivacy', (route) => route.fulfill({ json: { result } }));
    await open('/account/data', '#leave');
    await see(`own-data-${name}`);
    await page.unroute('**/functions/getPrivacy');
  }
}

/** How a client begins to refer friends, and what they see while nobody is paid for it. */
export async function seeInvitation({ open, see, page }: Screens): Promise<void> {
  const refusal = { status: 400, json: { error: { details: { reason: 'not_found' } } } };
  await page.route('**/functions/getReferralLink', (route) => route.fulfill(refusal));
  await open('/affiliate', '.rate');
  await see('invite');
  const result = { ...someOffers(), isGeneralOpen: false };
  await page.route('**/functions/getAffiliateOffers', (route) => route.fulfill({ json: { result } }));
  await open('/affiliate', '.empty h2');
  await see('invite-closed');
  await page.unroute('**/functions/getAffiliateOffers');
  await page.unroute('**/functions/getReferralLink');
}

import { aPayment } from '@sos/domain/testing/a-payment';
import { expect, it } from 'vitest';
import {
  makeRegisterBlogger,
  makeRegisterChatter,
  makeRegisterGroupAdmin,
  makeRegisterInfluencer,
} from '../../../usecases/affiliates/register-affiliate.ts';
import { anAffiliatePlatform, as, comesBy, registering, waits, withdraws } from '../testing/an-affiliate-platform.ts';
import { localFirestore } from '../testing/local-firestore.ts';

localFirestore();

/** What one call pays whose client the affiliate has brought and, where they may, whose provider. */
const cases = [
  ['chatter', makeRegisterChatter, { activation: 500, client_call: 1000 }],
  ['influencer', makeRegisterInfluencer, { client_call: 1000 }],
  ['blogger', makeRegisterBlogger, { client_call: 1000, provider_call: 500 }],
  ['groupAdmin', makeRegisterGroupAdmin, { client_call: 1000, provider_call: 100 }],
] as const;

it.each(cases)(
  'a %s registers, is followed by people, sees what their call pays line by line, and is paid it',
  async (role, makeRegister, pays) => {
    const platform = anAffiliatePlatform();
    const who = as('ana', role);
    await makeRegister(platform.registering)(as('ana', ''), { ...registering(), audience: 'more' });
    const { client, recruitment } = await platform.link(who, {});
    expect(await comesBy(platform, client, { uid: 'nora', role: 'client' })).toBe('/en');
    if (recruitment !== null) await comesBy(platform, recruitment, { uid: 'camille', role: 'lawyer' });
    const parties = { clientId: 'nora', providerId: 'camille', sessionId: 'call-1' };
    const paid = { ...parties, status: 'captured', captured: 4900, settledAt: platform.time.now } as const;
    await platform.payments.createIfAbsent(aPayment({ ...paid, id: 'call-1' }));
    await platform.settle('call-1');
    expect(await waits(platform, [23, 1])).toEqual([0, 0]);
    const events = Object.keys(pays).length;
    expect(await waits(platform, [0, 24])).toEqual([events, events]);
    const sum = Object.values(pays).reduce((all, each) => all + each, 0);
    expect(await platform.dashboard(who, {})).toMatchObject({ programme: role, earned: sum, balance: sum });
    const month = new Date(platform.time.now).toISOString().slice(0, 7);
    const { lines, closing } = await platform.statement(who, { month, cursor: null });
    expect(Object.fromEntries(lines.map(({ amount, commission }) => [commission?.event, amount]))).toEqual(pays);
    expect(lines.every(({ click }) => click !== null)).toBe(true);
    expect(closing).toBe(sum);
    expect(await withdraws(platform, who, 1000)).toEqual(['paid']);
    expect(await platform.dashboard(who, {})).toMatchObject({ earned: sum, balance: sum - 1000 });
  },
);

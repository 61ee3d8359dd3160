import type { Identity } from '@sos/domain/accounts/standing';
import { someAnswers } from '@sos/domain/testing/an-application';
import { aRegistration, nobody } from '@sos/functions/usecases/testing/an-office-of-accounts';
import { insist, minute, moveTheSwitch, type Order } from '../calls/people.ts';
import type { Actor, Player } from '../kernel/scenario.ts';
import { ContentionError } from '../kernel/transactions.ts';
import type { PeoplePlatform } from './platform.ts';

const second = 1000;
/** How often somebody tries who wants something badly. */
const patience = 15;
const address = 'nora@example.com';
/** After the six who are there before. */
export const NORA = 'uid-7';
export const GITA = 'gita';

type OfClient = (player: Player, platform: PeoplePlatform, identity: Identity) => Promise<boolean>;

/** Registers, pays, books and judges the call; looks at the account once the day is over. */
export function newcomer(platform: PeoplePlatform, order: Order): Actor {
  return {
    name: 'newcomer',
    play: async (player) => {
      await becomesClient(player, platform, order);
      await player.sleep(3 * 60 * minute);
      await looks(player, platform);
    },
  };
}

async function becomesClient(player: Player, platform: PeoplePlatform, order: Order): Promise<void> {
  const { world } = platform;
  if (!(await register(player, platform))) return;
  const identity = platform.signIn(NORA);
  if (!identity) return world.reached('newcomer: not let in');
  await untilAvailable(player, platform, order);
  const isPaid = await pay(order)(player, platform, identity);
  const isBooked = isPaid && (await book(order)(player, platform, tokenOf(player, platform, identity)));
  world.reached(isBooked ? 'newcomer: booked' : 'newcomer: could not book');
  if (isBooked) await judge(player, platform, order);
}

/** Whoever has the address in the end, which may be the impostor. */
async function looks(player: Player, platform: PeoplePlatform): Promise<void> {
  const identity = platform.signIn(NORA);
  if (!identity) return platform.world.reached('newcomer: not let in');
  const { uid, role, isAdmin } = identity;
  const look = platform.job('callable', 'getAccount', ({ people }) => people.account({ uid, role, isAdmin }, {}));
  if (await insist(player, look, { times: patience })) platform.world.reached('newcomer: sees their account');
}

/** The token that they have, or one of a new sign-in. */
function tokenOf(player: Player, platform: PeoplePlatform, identity: Identity): Identity {
  return player.choices.weighted([1, 1]) === 0 ? identity : (platform.signIn(NORA) ?? identity);
}

async function register(player: Player, platform: PeoplePlatform): Promise<boolean> {
  const input = aRegistration({ email: address });
  const job = platform.job('callable', 'registerAccount', ({ people }) => people.register(nobody, input));
  if (await insist(player, job, { times: patience })) return true;
  platform.world.reached('newcomer: could not register');
  return platform.documents.users.has(NORA);
}

async function untilAvailable(player: Player, { calls }: PeoplePlatform, { providerId }: Order): Promise<void> {
  const isThere = () => calls.documents.profiles.get(providerId)?.availability === 'available';
  for (let looks = 0; looks < 8 && !isThere(); looks += 1) await player.sleep(2 * minute);
}

/** Somebody else registers with the newcomer's address, as another. */
export function impostor(platform: PeoplePlatform): Actor {
  return {
    name: 'impostor',
    play: async (player) => {
      await player.sleep(player.choices.pick([second, 0, minute]));
      const input = aRegistration({ email: address, role: 'lawyer', password: 'four other small words' });
      await insist(
        player,
        platform.job('callable', 'registerAccount', ({ people }) => people.register(nobody, input)),
        {
          times: 2,
        },
      );
      platform.world.reached('impostor: registered the same address');
    },
  };
}

/** Has come by Google and completes the account. */
export function visitor(platform: PeoplePlatform): Actor {
  return {
    name: 'visitor',
    play: async (player) => {
      const identity = platform.signIn(GITA);
      if (!identity) return;
      const { password: _password, email: _email, requestId: _requestId, ...input } = aRegistration({ role: 'expat' });
      const complete = platform.callable('completeAccount', { identity, access: 'member' }, (actor, { people }) =>
        people.complete(actor, input),
      );
      if (await insist(player, complete)) platform.world.reached('visitor: is a member');
    },
  };
}

const pay =
  ({ bookingId, providerId, phone }: Order): OfClient =>
  async (player, platform, identity) => {
    const input = { bookingId, providerId, phone, currency: 'EUR' } as const;
    const opened = await insist(
      player,
      platform.callable('createPaymentIntent', { identity, access: 'client' }, (actor, { calls }) =>
        calls.create(actor, input),
      ),
      { times: patience, told: (reason) => platform.world.reached(`payment refused: ${reason}`) },
    );
    if (!opened) return false;
    await player.sleep(player.choices.pick([5 * second, second, 2 * minute]));
    const { checkout } = opened;
    if (checkout.rail === 'stripe') platform.calls.rail.confirm(checkout.clientSecret.replace('_secret', ''));
    return true;
  };

const book =
  ({ bookingId, phone }: Order): OfClient =>
  async (player, platform, identity) => {
    await player.sleep(player.choices.pick([second, 30 * second, 10 * minute]));
    const job = platform.callable('createAndScheduleCall', { identity, access: 'client' }, (actor, { calls }) =>
      calls.schedule(actor, { bookingId, phone, locale: 'fr' }),
    );
    const told = (reason: string) => platform.world.reached(`booking refused: ${reason}`);
    const tabs = player.choices.weighted([2, 1]) + 1;
    const booked = await Promise.all(
      Array.from({ length: tabs }, () => insist(player, job, { times: patience, told })),
    );
    return booked.some((each) => each !== undefined);
  };

/** Reviews the call once it is charged. */
async function judge(player: Player, platform: PeoplePlatform, { bookingId: sessionId, providerId }: Order) {
  const { sessions } = platform.calls.documents;
  for (let looks = 0; looks < 24 && sessions.get(sessionId)?.settlement.status !== 'captured'; looks += 1) {
    await player.sleep(5 * minute);
  }
  await review(player, platform, { uid: NORA, sessionId, providerId });
}

/** Reviews calls of before, whose provider answers. */
export function regular(platform: PeoplePlatform): Actor {
  return {
    name: 'regular',
    play: async (player) => {
      for (const { id: sessionId, clientId: uid, providerId } of platform.past) {
        await player.sleep(player.choices.pick([second, 0, minute]));
        await review(player, platform, { uid, sessionId, providerId });
      }
    },
  };
}

interface Judged {
  readonly uid: string;
  readonly sessionId: string;
  readonly providerId: string;
}

/** In two tabs at once, and in other words. */
async function review(player: Player, platform: PeoplePlatform, { uid, sessionId, providerId }: Judged): Promise<void> {
  const identity = platform.signIn(uid);
  if (!identity) return;
  const say = (rating: number) =>
    platform.callable('submitReview', { identity, access: 'client' }, (actor, { people }) =>
      people.review(actor, { sessionId, rating, text: `${rating} of 5.`, language: 'en' }),
    );
  const said = await Promise.all([5, 2].map((rating) => insist(player, say(rating))));
  if (!said.some(Boolean)) return;
  platform.world.reached('review: given');
  const provider = platform.signIn(providerId);
  if (!provider) return;
  const reply = platform.callable('replyToReview', { identity: provider, access: 'provider' }, (actor, { people }) =>
    people.reply(actor, { reviewId: sessionId, text: 'Thank you.' }),
  );
  if (await insist(player, reply, { times: 2 })) platform.world.reached('review: answered');
}

/** Fills in and hands in an application, again when it is asked for, and goes online once it is approved. */
export function applicant(platform: PeoplePlatform, uid: string): Actor {
  return {
    name: `applicant ${uid}`,
    play: async (player) => {
      const { byId } = platform.documents.applicants;
      for (let looks = 0; looks < 12; looks += 1) {
        const { status, revision = 0 } = byId.get(uid) ?? {};
        if (status === 'draft' || status === 'correction_asked') await handIn(player, platform, { uid, revision });
        else if (status === 'approved') return goOnline(player, platform, uid);
        await player.sleep(player.choices.pick([minute, 5 * minute]));
      }
    },
  };
}

async function handIn(
  player: Player,
  platform: PeoplePlatform,
  { uid, revision }: { readonly uid: string; readonly revision: number },
): Promise<void> {
  const identity = platform.signIn(uid);
  if (!identity) return platform.world.reached('applicant: not let in');
  const door = { identity, access: 'provider' } as const;
  const save = platform.callable('saveApplication', door, (actor, { people }) =>
    people.save(actor, { revision, answers: someAnswers() }),
  );
  const saved = await insist(player, save, { times: 3 });
  if (!saved) return;
  const submit = platform.callable('submitApplication', door, (actor, { people }) =>
    people.submit(actor, { revision: saved.revision }),
  );
  if (await insist(player, submit, { times: 3 })) platform.world.reached('application: handed in');
}

async function goOnline(player: Player, { calls, world }: PeoplePlatform, uid: string): Promise<void> {
  await player.sleep(player.choices.pick([second, minute, 10 * minute]));
  const after = await moveTheSwitch(calls, uid, 'on').catch((error: unknown) => {
    if (!(error instanceof ContentionError)) throw error;
    return undefined;
  });
  if (after?.availability === 'available') world.reached('applicant: takes calls');
}

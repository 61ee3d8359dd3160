import { isSearching } from '@sos/domain/agencies/request';
import { DomainError } from '@sos/domain/shared/domain-error';
import { newMember } from '@sos/functions/usecases/agencies/member-of';
import type { Actor, Cast, Outcome, Player, Scenario, World } from '../kernel/scenario.ts';
import { agencyChecks } from './checks.ts';
import { HELP, managers, providers, SPOKEN } from './documents.ts';
import { AgencyPlatform, clientOf, managerOf, providerOf } from './platform.ts';
import { makeUseCases, type MakeUseCases } from './use-cases.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const patience = 5;
/** The request of a client, which no call has brought about. */
const ASKED = '0b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b52';

/** Providers are invited, join and leave two agencies, while clients ask for colleagues, book and are missed. */
export function agenciesScenario(make: MakeUseCases = makeUseCases): Scenario {
  return { name: 'agencies', stage: (world) => stage(world, make), storm: 2 * hour, calm: 12 * hour, jumps: [] };
}

function stage(world: World, make: MakeUseCases): Cast {
  const platform = new AgencyPlatform(world, make);
  const { memory, profiles, users } = platform.documents;
  const memberIds = ['ana', 'ben'];
  const now = world.clock.now();
  for (const uid of memberIds) {
    const profile = profiles.get(uid);
    if (profile) memory.belongings.set(uid, newMember(profile, { agencyId: HELP, maySwitchOff: true, now }));
  }
  const manager = users.get(HELP);
  if (manager) users.set(HELP, { ...manager, linkedProviderIds: memberIds });
  memory.kept.set(HELP, { name: 'Help Abroad', shareBusyStatus: world.choices.below(2) === 1, memberIds });
  platform.open();
  const maybe = (act: () => Actor) => (world.choices.below(2) === 1 ? [act()] : []);
  const actors = [
    asking(platform),
    ...managers.map((uid) => manages(platform, uid)),
    ...providers.map((uid) => provides(platform, uid)),
    ...maybe(() => rivals(platform)),
    ...maybe(() => missed(platform)),
    ...maybe(() => demotes(platform)),
  ];
  return { actors, ...agencyChecks(platform) };
}

const isDone = <T>(outcome: Outcome<T>): outcome is Extract<Outcome<T>, { ended: 'done' }> => outcome.ended === 'done';
const refusalOf = (outcome: Outcome<unknown>) =>
  outcome.ended === 'threw' && outcome.error instanceof DomainError ? outcome.error.reason : undefined;

/** Asks, by two presses, for a colleague of Ana's, books whoever accepts, or takes it back. */
function asking(platform: AgencyPlatform): Actor {
  const { memory } = platform.documents;
  const nora = clientOf('nora');
  const wish = { requestId: ASKED, providerId: 'ana', country: 'TH', language: SPOKEN, speciality: null };
  const press = () => platform.job('callable', 'help', ({ help }) => help(nora, wish));
  return {
    name: 'nora',
    play: async (player) => {
      await player.sleep(player.choices.pick([second, minute]));
      const isTwice = player.choices.weighted([2, 1]) === 1;
      for (let tries = 0; tries < patience; tries += 1) {
        const answers = await Promise.all([player.start(press()), ...(isTwice ? [player.start(press())] : [])]);
        if (answers.some((each) => isDone(each) || refusalOf(each) === 'no_colleague')) break;
      }
      for (let looks = 0; looks < 10; looks += 1) {
        const request = memory.wishes.get(ASKED);
        if (request?.status === 'accepted' && request.acceptedBy !== null) {
          const isBooked = await isCalled(player, platform, { id: 's-1', providerId: request.acceptedBy });
          return platform.world.reached(isBooked ? 'booked: whoever accepted' : 'booked: nobody, who accepted is busy');
        }
        if (player.choices.weighted([8, 1]) === 1) {
          await player.start(platform.job('callable', 'cancel', ({ cancel }) => cancel(nora, { requestId: ASKED })));
        }
        await player.sleep(player.choices.pick([20 * second, 3 * minute]));
      }
    },
  };
}

type Wanted = Pick<Parameters<AgencyPlatform['documents']['book']>[0], 'id' | 'providerId'>;

async function isCalled(player: Player, { documents }: AgencyPlatform, wanted: Wanted): Promise<boolean> {
  const isBooked = await documents.book({ ...wanted, clientId: 'nora' });
  if (!isBooked) return false;
  await player.sleep(player.choices.pick([20 * minute, 5 * minute]));
  await documents.end(wanted.id, { status: 'completed', endReason: 'client_hung_up' });
  return true;
}

/** A client books Ana, who does not take the call. */
function missed({ documents, world }: AgencyPlatform): Actor {
  return {
    name: 'omar',
    play: async (player) => {
      await player.sleep(player.choices.pick([10 * minute, minute, second]));
      if (!(await documents.book({ id: 's-2', clientId: 'omar', providerId: 'ana' }))) return;
      await player.sleep(player.choices.pick([5 * minute, minute]));
      await documents.end('s-2', { status: 'failed', endReason: 'provider_declined' });
      world.reached('call: missed by a member');
    },
  };
}

/** Invites, puts out, accepts for members and shares being busy, or no longer. */
function manages(platform: AgencyPlatform, uid: string): Actor {
  const caller = managerOf(uid);
  const deeds = {
    invite: (who: string) => platform.job('callable', 'invite', ({ invite }) => invite(caller, { who })),
    remove: (providerId: string) => platform.job('callable', 'remove', ({ remove }) => remove(caller, { providerId })),
    share: (shareBusyStatus: boolean) =>
      platform.job('callable', 'update', ({ update }) => update(caller, { shareBusyStatus })),
    withdraw: (invitationId: string) =>
      platform.job('callable', 'withdraw', ({ withdraw }) => withdraw(caller, { invitationId })),
    assign: (providerId: string) =>
      platform.job('callable', 'assign', ({ assign }) => assign(caller, { requestId: ASKED, providerId })),
  };
  return {
    name: `manager ${uid}`,
    play: async (player) => {
      await player.start(deeds.invite('cy@example.com'));
      await player.start(deeds.invite('dee'));
      for (let turns = 0; turns < 4; turns += 1) {
        await player.sleep(player.choices.pick([10 * minute, minute, 30 * second]));
        const somebody = player.choices.pick(['ben', 'cy', 'dee']);
        const deed = player.choices.weighted([4, 2, 1, 1, 1]);
        if (deed === 1) await player.start(deeds.assign(somebody));
        if (deed === 2) await player.start(deeds.remove(somebody));
        if (deed === 3) await player.start(deeds.share(player.choices.below(2) === 1));
        if (deed === 4) await player.start(deeds.withdraw(`${uid}-dee`));
        if (deed === 4) await player.start(deeds.invite(somebody));
      }
    },
  };
}

/** Answers who asks them to join, and what clients ask; leaves now and then. */
function provides(platform: AgencyPlatform, uid: string): Actor {
  const caller = providerOf(uid);
  const { world } = platform;
  return {
    name: uid,
    play: async (player) => {
      const known = new Set<string>();
      for (let looks = 0; looks < 8; looks += 1) {
        await player.sleep(player.choices.pick([20 * second, second, 2 * minute]));
        const seen = await player.start(platform.job('callable', 'own', ({ own }) => own(caller, {})));
        if (!isDone(seen)) continue;
        const { invitations, requests } = seen.value;
        for (const { id } of invitations) known.add(id);
        // A tab that was left open still shows what was answered long ago.
        const isOldTab = player.choices.weighted([4, 1]) === 1;
        await answerAll(player, platform, { uid, ids: isOldTab ? [...known] : invitations.map(({ id }) => id) });
        for (const { id } of requests) await answerRequest(player, platform, { uid, requestId: id });
        if (player.choices.weighted([9, 1]) === 0) continue;
        const left = await player.start(platform.job('callable', 'leave', ({ leave }) => leave(caller, {})));
        if (isDone(left)) world.reached('member: wanted to leave');
      }
    },
  };
}

/** All of them at once, as in several tabs. */
async function answerAll(
  player: Player,
  platform: AgencyPlatform,
  { uid, ids }: { readonly uid: string; readonly ids: readonly string[] },
): Promise<void> {
  const caller = providerOf(uid);
  const jobs = ids.map((invitationId) => {
    const accepts = player.choices.weighted([3, 1]) === 0;
    const input = { invitationId, accepts, maySwitchOff: false };
    return platform.job('callable', 'answer', ({ answer }) => answer(caller, input));
  });
  for (const outcome of await Promise.all(jobs.map((job) => player.start(job)))) {
    if (refusalOf(outcome) === 'other_agency') platform.world.reached('joining: of another agency already');
  }
}

async function answerRequest(
  player: Player,
  platform: AgencyPlatform,
  { uid, requestId }: { readonly uid: string; readonly requestId: string },
): Promise<void> {
  const [caller, input] = [providerOf(uid), { requestId }];
  const what = player.choices.weighted([3, 2, 1]);
  if (what === 1) return;
  const { world } = platform;
  const said = await player.start(
    platform.job<unknown>('callable', what === 0 ? 'accept' : 'decline', ({ accept, decline }) =>
      what === 0 ? accept(caller, input) : decline(caller, input),
    ),
  );
  if (refusalOf(said) === 'request_taken') world.reached('request: a colleague was faster');
  if (what === 2 && isDone(said)) world.reached('request: declined');
}

/** All who were asked accept in the same instant. */
function rivals(platform: AgencyPlatform): Actor {
  const { documents, world } = platform;
  return {
    name: 'rivals',
    play: async (player) => {
      for (let looks = 0; looks < 30; looks += 1) {
        await player.sleep(player.choices.pick([10 * second, 30 * second]));
        const request = documents.memory.wishes.get(ASKED);
        if (!request || request.offeredIds.length < 2 || !isSearching(request)) continue;
        const press = (uid: string) =>
          player.start(
            platform.job('callable', 'accept', ({ accept }) => accept(providerOf(uid), { requestId: ASKED })),
          );
        const answers = await Promise.all(request.offeredIds.map(press));
        const won = answers.filter(isDone).length;
        if (answers.some((each) => refusalOf(each) === 'request_taken'))
          world.reached('request: a colleague was faster');
        if (won > 1) platform.broken.push(`${won} are told that they have accepted`);
        return world.reached('request: accepted by several in one instant');
      }
    },
  };
}

/** The manager of the one agency is none any more, for a while, or a provider becomes a client. */
function demotes({ documents: { users }, world }: AgencyPlatform): Actor {
  return {
    name: 'admin',
    play: async (player) => {
      await player.sleep(player.choices.pick([20 * minute, 5 * minute, minute]));
      const uid = player.choices.pick(['ben', HELP]);
      const person = users.get(uid);
      if (!person) return;
      users.set(uid, { ...person, role: 'client' });
      world.reached(`admin: ${uid} is a client now`);
      if (uid !== HELP || player.choices.below(2) === 0) return;
      await player.sleep(player.choices.pick([minute, 20 * minute]));
      users.set(uid, { ...(users.get(uid) ?? person), role: 'agency_manager' });
    },
  };
}

import type { Role } from '@sos/domain/accounts/roles';
import { insist, minute } from '../calls/people.ts';
import type { Actor, Job, Player } from '../kernel/scenario.ts';
import { NORA } from './members.ts';
import type { AllUseCases, PeoplePlatform } from './platform.ts';
import type { Actor as Caller } from '@sos/functions/usecases/shared/ports';

const second = 1000;
const reason = 'The rules ask for it.';
export const admins = ['irma', 'hans'] as const;

type Deed = (actor: Caller, useCases: AllUseCases) => Promise<unknown>;

/** A deed with a fresh token; undefined for who is let in no more. */
function deed(
  platform: PeoplePlatform,
  { adminId, name }: { adminId: string; name: string },
  act: Deed,
): Job<unknown> | undefined {
  const identity = platform.signIn(adminId);
  return identity && platform.callable(name, { identity, access: 'admin' }, act);
}

async function done(player: Player, job: Job<unknown> | undefined): Promise<boolean> {
  return job !== undefined && (await insist(player, job, { times: 3 })) !== undefined;
}

/** Decides about an application as they saw it, while another may. */
export function examiner(platform: PeoplePlatform, adminId: string, uid: string): Actor {
  return {
    name: `examiner ${adminId}`,
    play: async (player) => {
      for (let looks = 0; looks < 6; looks += 1) {
        await player.sleep(player.choices.pick([2 * minute, 30 * second]));
        const { status, revision } = platform.documents.applicants.byId.get(uid) ?? {};
        if (status !== 'submitted' || revision === undefined) continue;
        const seen = { uid, revision, reason };
        const name = player.choices.pick(['approve', 'askForCorrection', 'reject'] as const);
        await player.sleep(player.choices.pick([second, minute]));
        const isDone = await done(
          player,
          deed(platform, { adminId, name }, (actor, { people }) => people[name](actor, seen)),
        );
        if (isDone) platform.world.reached(`application: ${name}`);
      }
    },
  };
}

const whiles = [5 * minute, 8 * second, 20 * second, 40 * second, 3 * minute, 6 * minute, 30 * minute] as const;

/** Suspends somebody, or gives them another role, and takes it back after a while. */
export function disciplinarian(platform: PeoplePlatform, adminId: string, uid: string): Actor {
  return {
    name: `disciplinarian ${adminId} of ${uid}`,
    play: async (player) => {
      await player.sleep(player.choices.pick(whiles));
      const isSuspension = player.choices.weighted([2, 1]) === 0;
      const role = platform.documents.users.get(uid)?.role;
      if (role === undefined) return;
      const other: Role = role === 'client' ? 'chatter' : 'client';
      const put = isSuspension
        ? status(platform, { adminId, uid }, 'suspended')
        : become(platform, { adminId, uid }, { was: role, role: other });
      if (!(await done(player, put))) return;
      if (player.choices.weighted([1, 1]) === 0) return;
      await player.sleep(player.choices.pick([minute, second, 12 * minute]));
      const back = isSuspension
        ? status(platform, { adminId, uid }, 'active')
        : become(platform, { adminId, uid }, { was: other, role });
      if (await done(player, back)) platform.world.reached('member: was taken back');
    },
  };
}

interface Whom {
  readonly adminId: string;
  readonly uid: string;
}

function status(platform: PeoplePlatform, { adminId, uid }: Whom, wanted: 'active' | 'suspended') {
  return deed(platform, { adminId, name: 'adminUpdateUserStatus' }, (actor, { people }) =>
    people.setStatus(actor, { uid, status: wanted, reason }),
  );
}

function become(platform: PeoplePlatform, { adminId, uid }: Whom, roles: { readonly was: Role; readonly role: Role }) {
  return deed(platform, { adminId, name: 'adminSetRole' }, (actor, { people }) =>
    people.setRole(actor, { uid, ...roles, reason }),
  );
}

/** Takes the other admin off the list, while that one may do the same. */
export function rival(platform: PeoplePlatform, adminId: string, uid: string): Actor {
  return {
    name: `rival ${adminId}`,
    play: async (player) => {
      await player.sleep(player.choices.pick([minute, 4 * minute]));
      const off = deed(platform, { adminId, name: 'adminEditWhitelist' }, async (actor, { people }) => {
        const { revision } = await people.getWhitelist(actor, {});
        return people.editWhitelist(actor, { uid, listed: false, revision, reason });
      });
      if (await done(player, off)) platform.world.reached('admin: taken off the list');
    },
  };
}

/** Deletes somebody's document, as the console of the database does. */
export function eraser(platform: PeoplePlatform, uid: string): Actor {
  return {
    name: `eraser of ${uid}`,
    play: async (player) => {
      await player.sleep(player.choices.pick(whiles));
      if (platform.documents.users.has(uid)) platform.documents.users.delete(uid);
    },
  };
}

/** Hides reviews and shows them again. */
export function moderator(platform: PeoplePlatform, adminId: string): Actor {
  return {
    name: 'moderator',
    play: async (player) => {
      for (let looks = 0; looks < 8; looks += 1) {
        await player.sleep(player.choices.pick([10 * minute, 2 * minute]));
        const [given] = platform.documents.reviews.given.list();
        if (!given) continue;
        const { providerId, review } = given;
        const hidden = review.hiddenBecause === null;
        const wish = { providerId, reviewId: review.id, hidden, dismissesReports: false, reason };
        const isDone = await done(
          player,
          deed(platform, { adminId, name: 'adminModerateReview' }, (actor, { people }) => people.moderate(actor, wish)),
        );
        if (isDone) platform.world.reached(wish.hidden ? 'review: hidden' : 'review: shown again');
      }
    },
  };
}

/** Whom a disciplinarian may be after. */
export const suspects = [NORA, 'camille', 'ana'] as const;

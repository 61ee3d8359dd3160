import type { Access } from '@sos/contracts/callable';
import type { UserDocument } from '@sos/contracts/users';
import { endsBookings, isInOffice } from '@sos/domain/accounts/in-office';
import type { CallSession } from '@sos/domain/calls/session';
import { grantsOf, type Identity, stands } from '@sos/domain/accounts/standing';
import { isOpen, type Payment } from '@sos/domain/payments/payment';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { MemberChange } from '@sos/functions/usecases/accounts/follow-member';
import type { Actor } from '@sos/functions/usecases/shared/ports';
import { buildCallWorld, type CallWorld } from '../calls/call-world.ts';
import type { Platform, Use } from '../calls/platform.ts';
import { makeUseCases, type UseCases } from '../calls/use-cases.ts';
import type { Job, World } from '../kernel/scenario.ts';
import { tellTrigger } from '../triggers.ts';
import { pastCalls } from './past.ts';
import { PeopleDocuments, type WholeProfile } from './documents.ts';
import { makePeoplePorts, type PeoplePorts, type SimulatedPeoplePorts } from './ports.ts';
import type { MakePeopleUseCases, PeopleUseCases } from './use-cases.ts';

/** Milliseconds. */
const longestJob = 540_000;

export interface AllUseCases {
  readonly calls: UseCases;
  readonly people: PeopleUseCases;
}
/** How the door of a callable lets somebody in. */
export type Door = (
  ports: Pick<PeoplePorts, 'doors' | 'standings'>,
  identity: Identity,
  access: Access,
) => Promise<Actor>;

export interface PeopleStaging {
  readonly make: MakePeopleUseCases;
  readonly door: Door;
}

/** As the wrapper of callables does: the token's role, the account as it is now, and the list of admins. */
export const realDoor: Door = async ({ doors, standings }, identity, access) => {
  const { uid, role, isAdmin } = identity;
  const admits = access === 'provider' ? role === 'lawyer' || role === 'expat' : access === 'member' || role === access;
  if (!admits) throw new DomainError('forbidden', 'not_allowed');
  if (!stands(identity, await doors.find(uid))) throw new DomainError('forbidden', 'signed_out');
  const isListed = access !== 'admin' || (await standings.book()).whitelist.includes(uid);
  if (!isListed) throw new DomainError('forbidden', 'not_allowed');
  return { uid, role, isAdmin };
};

/** People with their accounts and documents, in the world of calls and money, and the triggers that follow them. */
export class PeoplePlatform {
  readonly world: World;
  readonly documents: PeopleDocuments;
  readonly set: CallWorld;
  /** Who was put out, and since when all that follows from it is done. */
  readonly shutOut = new Map<string, number>();
  /** Calls that were charged before all this. */
  readonly past: readonly CallSession[];
  /** Until when somebody may lose bookings, since they lost their standing or their role. */
  readonly lostAt = new Map<string, number>();
  /** What was found wrong when a trigger had done its work. */
  readonly broken: string[] = [];
  readonly #staging: PeopleStaging;
  readonly #ports: SimulatedPeoplePorts;
  #isOpen = false;

  constructor(world: World, staging: PeopleStaging) {
    this.world = world;
    this.#staging = staging;
    this.documents = new PeopleDocuments(world, {
      user: (uid, before, after) => this.#memberChanged({ uid, before, after }),
      profile: (uid, before, after) => this.#profileChanged(uid, { before, after }),
      review: (_id, _before, after) =>
        after && this.#follow('review', ({ people }) => people.keepRating(after.providerId)),
    });
    this.set = buildCallWorld(world, { make: makeUseCases, by: 'stripe', profiles: this.documents.profiles });
    this.past = pastCalls(world.clock.now());
    this.#ports = makePeoplePorts(this, world.clock);
  }

  /** From now on triggers are told of changes. */
  open(): void {
    this.#isOpen = true;
  }

  get calls(): Platform {
    return this.set.platform;
  }

  job<T>(kind: string, name: string, act: (useCases: AllUseCases) => Promise<T>): Job<T> {
    return this.calls.job(kind, name, (calls, process) => act(this.#useCases(calls, process.use)));
  }

  /** What somebody asks for by a token that they have. */
  callable<T>(
    name: string,
    { identity, access }: { readonly identity: Identity; readonly access: Access },
    act: (actor: Actor, useCases: AllUseCases) => Promise<T>,
  ): Job<T> {
    return this.calls.job('callable', name, async (calls, { use }) => {
      const { door } = this.#staging;
      const ports = { doors: use(this.#ports.doors), standings: use(this.#ports.standings) };
      return act(await door(ports, identity, access), this.#useCases(calls, use));
    });
  }

  /** A token as the browser gets it; none for whoever is not let in. */
  signIn(uid: string): Identity | undefined {
    const account = this.documents.accounts.accounts.get(uid);
    if (!account || account.disabled) return undefined;
    return { uid, ...grantsOf({ ...account.claims }), signedInAt: this.world.clock.now() };
  }

  #useCases(calls: UseCases, use: Use): AllUseCases {
    const ports = this.#ports;
    const used: PeoplePorts = {
      doors: use(ports.doors),
      registry: use(ports.registry),
      members: use(ports.members),
      memberships: use(ports.memberships),
      standings: use(ports.standings),
      applications: use(ports.applications),
      files: use(ports.files),
      reviews: use(ports.reviews),
      ratings: use(ports.ratings),
      authors: use(ports.authors),
      charged: use(ports.charged),
      personsCalls: use(ports.personsCalls),
      letters: use(ports.letters),
    };
    const { handleEvent } = calls.desk;
    const { releaseUnbookedOf } = calls.till;
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const { clock } = this.world;
    return { calls, people: this.#staging.make(used, { handleEvent, releaseUnbookedOf, clock, log }) };
  }

  #memberChanged(change: MemberChange & { readonly after: UserDocument | undefined }): void {
    const { uid, before, after } = change;
    this.shutOut.delete(uid);
    const isLost = before !== undefined && (!after || endsBookings(before, after));
    if (isLost) this.lostAt.set(uid, this.world.clock.now());
    if (isLost) this.world.reached(`member: ${after ? `became ${after.status} ${after.role}` : 'was deleted'}`);
    const held: string[] = [];
    const isEnd = (name: string) => isLost && name === (after ? 'updated' : 'written');
    const follow = (name: string, handlers: readonly (keyof PeopleUseCases['followMember'])[]) =>
      this.#follow(
        name,
        ({ people }) => {
          held.push(...this.#unbookedOf(uid));
          if (isEnd(name)) this.#putsOut(uid, { before, after });
          return allOf(handlers.map((handler) => people.followMember[handler](change)));
        },
        () => {
          if (isEnd(name) && this.documents.users.get(uid) === after) this.#nowOut(uid, held);
        },
      );
    follow('written', ['claims', 'endOfMember']);
    if (before && after) follow('updated', ['endOfSuspension', 'endOfBookings']);
  }

  /** While this goes on, what they book is cancelled, though they be taken back meanwhile. */
  #putsOut(uid: string, { before, after }: Pick<MemberChange, 'before' | 'after'>): void {
    const member = this.documents.users.get(uid);
    const isOut = !member || !after || endsBookings(before, member);
    if (isOut) this.lostAt.set(uid, this.world.clock.now() + longestJob);
  }

  #nowOut(uid: string, held: readonly string[]): void {
    const kept = held.find((id) => this.#unbookedOf(uid).includes(id));
    if (kept !== undefined) this.broken.push(`${kept} is held for ${uid}, who is out`);
    this.shutOut.set(uid, this.world.clock.now());
  }

  #unbookedOf(uid: string): string[] {
    const isUnbooked = (payment: Payment) => payment.clientId === uid && payment.sessionId === null && isOpen(payment);
    return this.calls.documents.payments.byId.list(isUnbooked).map(({ id }) => id);
  }

  #profileChanged(
    uid: string,
    { before, after }: { readonly before: WholeProfile | undefined; readonly after: WholeProfile | undefined },
  ): void {
    if (!before) this.documents.reviews.addProfile(uid);
    if (before?.approval !== after?.approval) this.#follow('profile', ({ people }) => people.syncClaims(uid));
  }

  #follow(name: string, act: (useCases: AllUseCases) => Promise<void>, done: () => void = () => undefined): void {
    if (!this.#isOpen) return;
    tellTrigger(this.set.deliveries, { world: this.world, job: this.job('trigger', name, act), done });
  }

  /** Whether somebody is a member in good standing with this role. */
  isIn(uid: string, role: string): boolean {
    const member = this.documents.users.get(uid);
    return member !== undefined && isInOffice(member, role);
  }
}

/** As a dispatcher does: each handler goes on to its end, whatever becomes of the others. */
async function allOf(handled: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(handled)).find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}

import type { MemberDocument } from '@sos/contracts/agencies';
import { type AgencyRequest, defaultRequestRules } from '@sos/domain/agencies/request';
import type { CallSession } from '@sos/domain/calls/session';
import { type Notice, noticeId } from '@sos/domain/notifications/notice';
import type { Task } from '@sos/domain/shared/task';
import type { Agencies, BookingRequests, DayBook, FindProvider } from '@sos/functions/usecases/agencies/ports';
import type { Actor as Caller, Tasks } from '@sos/functions/usecases/shared/ports';
import { MemoryTasks } from '@sos/functions/usecases/testing/memory-tasks';
import { Deliveries } from '../calls/deliveries.ts';
import { type Fault, refused, unknownOutcome } from '../kernel/faults.ts';
import type { Port } from '../kernel/port.ts';
import type { Job, World } from '../kernel/scenario.ts';
import { tellTrigger } from '../triggers.ts';
import { AgencyDocuments, providers } from './documents.ts';
import type { AgencyPorts } from './ports.ts';
import type { AgencyUseCases, MakeUseCases } from './use-cases.ts';

/** Milliseconds. */
const LONGEST_JOB = 540_000;

class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
}
const unavailable = () => new StoreUnavailableError('14 UNAVAILABLE');
const stored: readonly Fault[] = [refused(unavailable)];

export const managerOf = (uid: string): Caller => ({ uid, role: 'agency_manager', isAdmin: false });
export const providerOf = (uid: string): Caller => ({ uid, role: 'lawyer', isAdmin: false });
export const clientOf = (uid: string): Caller => ({ uid, role: 'client', isAdmin: false });

type Use = <P extends object>(port: Port<P>) => P;
type Act<T> = (desk: AgencyUseCases) => Promise<T>;

/** Agencies, their members and clients, and the triggers and tasks that follow them, with everything that can go wrong. */
export class AgencyPlatform {
  readonly world: World;
  readonly documents: AgencyDocuments;
  readonly tasks: MemoryTasks;
  readonly deliveries: Deliveries;
  readonly told = new Map<string, Notice>();
  /** What was found wrong when something was written, or when a trigger had done its work. */
  readonly broken: string[] = [];
  /** Each acceptance that was written, by request, and of whom. */
  readonly acceptances: { readonly requestId: string; readonly memberId: string }[] = [];
  /** Who joined which agency, and who accepted to, each with the moment. */
  readonly joinings: string[] = [];
  readonly consents = new Set<string>();
  readonly #make: MakeUseCases;
  /** Counts what is written, so that it is known what came before what. */
  #order = 0;
  readonly #leftAt = new Map<string, number>();
  readonly #heldAt = new Map<string, number>();
  #isOpen = false;

  constructor(world: World, make: MakeUseCases) {
    this.world = world;
    this.#make = make;
    this.documents = new AgencyDocuments(world, {
      user: (uid, before, after) => {
        if (before?.role !== after?.role) this.#follow('person', ({ followPerson }) => followPerson(uid));
      },
      profile: (uid, before, after) => {
        if (before?.availability === after?.availability) return;
        this.#follow('profile', ({ followProvider }) => followProvider.profile(uid));
      },
      session: (_id, before, after) => after && this.#called(after, before === undefined),
      member: (uid, before, after) => after && this.#belongs(uid, before, after),
      invitation: (id, before, after) => {
        if (!after) return;
        const isConsent = before?.status === 'waiting' && after.status === 'accepted';
        if (isConsent) this.consents.add(`${after.providerId} joins ${after.agencyId} at ${after.answeredAt}`);
        this.#follow('invitation', ({ followInvitation }) => followInvitation(id, before, after));
      },
      request: (_id, before, after) => after && this.#requested(before, after),
    });
    this.tasks = new MemoryTasks(world.clock, (task) => this.deliveries.task(task));
    this.deliveries = new Deliveries(
      world,
      () => this.tasks,
      (task) => this.#taskJob(task),
    );
  }

  /** From now on triggers are told of changes. */
  open(): void {
    this.#isOpen = true;
  }

  job<T>(kind: string, name: string, act: Act<T>): Job<T> {
    return { kind, name, limit: LONGEST_JOB, run: (use) => act(this.#make(usedBy(this, use))) };
  }

  get #memory() {
    return this.documents.memory;
  }

  get ports() {
    const { agencies, requests, days } = this.#memory;
    const lost = unknownOutcome(unavailable);
    const who: FindProvider = {
      byId: async (id) => (this.documents.profiles.has(id) ? id : undefined),
      byEmail: async (mail) => providers.find((uid) => mail === `${uid}@example.com`),
    };
    return {
      agencies: {
        name: 'agencies',
        target: agencies,
        faults: {
          find: stored,
          save: stored,
          members: stored,
          member: stored,
          invitation: stored,
          invitationsTo: stored,
          changeInvitation: stored,
          changeMembership: stored,
          follow: stored,
        },
      } satisfies Port<Agencies>,
      requests: {
        name: 'requests',
        target: requests,
        faults: { find: stored, createOnce: stored, change: stored, offeredTo: stored, openOf: stored },
      } satisfies Port<BookingRequests>,
      days: { name: 'days', target: days, faults: { count: stored } } satisfies Port<DayBook>,
      members: {
        name: 'members',
        target: { find: async (uid: string) => this.documents.users.get(uid) },
        faults: { find: stored },
      },
      providers: { name: 'providers', target: who, faults: { byId: stored, byEmail: stored } },
      configuration: {
        name: 'configuration',
        target: { requestRules: async () => defaultRequestRules },
        faults: { requestRules: stored },
      },
      tasks: { name: 'tasks', target: this.tasks as Tasks, faults: { enqueue: [...lost, ...stored] } },
      bell: {
        name: 'bell',
        target: { ring: async (notice: Notice) => void this.told.set(noticeId(notice), notice) },
        faults: { ring: [...lost, ...stored] },
      },
    };
  }

  #taskJob({ data }: Task): Job<unknown> {
    return this.job('task', 'escalate', ({ escalate }) => escalate(data as { readonly requestId: string }));
  }

  #follow(name: string, act: Act<void>, done: () => void = () => undefined): void {
    if (!this.#isOpen) return;
    tellTrigger(this.deliveries, { world: this.world, job: this.job('trigger', name, act), done });
  }

  #called(session: CallSession, isNew: boolean): void {
    this.#follow(
      'session',
      ({ followCall }) => followCall(session, isNew),
      () => {
        const { clientId, providerId, createdAt } = session;
        const unbooked = this.#memory.wishes.list(
          (wish) => wish.clientId === clientId && wish.acceptedBy === providerId && wish.status === 'accepted',
        );
        const missed = unbooked.find(({ acceptedAt }) => acceptedAt !== null && acceptedAt <= createdAt);
        if (missed) this.broken.push(`${session.id} is booked, and ${missed.id} does not know of it`);
      },
    );
  }

  #belongs(uid: string, before: MemberDocument | undefined, after: MemberDocument): void {
    if (before?.agencyId === after.agencyId) return;
    this.#order += 1;
    const left = before?.agencyId ?? null;
    if (left !== null) this.#leftAt.set(uid, this.#order);
    if (left !== null) this.world.reached(`left: by ${after.leftBy}`);
    if (after.agencyId !== null && this.#isOpen) {
      this.joinings.push(`${uid} joins ${after.agencyId} at ${after.joinedAt}`);
      this.world.reached('joined');
    }
    this.#follow(
      'belonging',
      ({ followBelonging }) => followBelonging(uid, before, after),
      () => left !== null && this.#leavesNothing(uid, left),
    );
  }

  /** What somebody held when they left is the next one's once that was followed. */
  #leavesNothing(uid: string, agencyId: string): void {
    const held = this.#memory.wishes.list((wish) => wish.agencyId === agencyId && holderOf(wish) === uid);
    const kept = held.find(({ id }) => (this.#heldAt.get(`${id} ${uid}`) ?? 0) < (this.#leftAt.get(uid) ?? 0));
    if (kept) this.broken.push(`${kept.id} stays with ${uid}, who has left`);
  }

  #accepted(before: AgencyRequest | undefined, { id: requestId, acceptedBy: memberId }: AgencyRequest): void {
    const was = before?.acceptedBy ?? null;
    if (memberId === null || memberId === was) return;
    this.acceptances.push({ requestId, memberId });
    if (was !== null) this.broken.push(`${requestId} is taken from ${was} by ${memberId}`);
  }

  #requested(before: AgencyRequest | undefined, after: AgencyRequest): void {
    this.#order += 1;
    const [held, holder] = [before && holderOf(before), holderOf(after)];
    if (holder !== undefined && held !== holder) this.#heldAt.set(`${after.id} ${holder}`, this.#order);
    if (before?.status !== after.status) this.world.reached(`request: ${after.status}`);
    if (after.offers.length > 1) this.world.reached('request: went to the next');
    this.#accepted(before, after);
    if (before && after.offers.length < before.offers.length) this.broken.push(`${after.id} has begun anew`);
    this.#follow('request', ({ followRequest }) => followRequest(before, after));
  }
}

/** Whose a request is: whoever is asked, or has accepted and is not booked yet. */
function holderOf({ status, offers, acceptedBy }: AgencyRequest): string | undefined {
  if (status === 'accepted') return acceptedBy ?? undefined;
  return offers.find(({ outcome }) => outcome === 'open')?.memberId;
}

function usedBy({ ports, world: { clock } }: AgencyPlatform, use: Use): AgencyPorts {
  const bell = use(ports.bell);
  return {
    agencies: use(ports.agencies),
    requests: use(ports.requests),
    days: use(ports.days),
    members: use(ports.members),
    providers: use(ports.providers),
    configuration: use(ports.configuration),
    tasks: use(ports.tasks),
    notify: (notice: Notice) => bell.ring(notice),
    invitationId: (agencyId: string, address: string) => `${agencyId}-${address.replaceAll(/\W/g, '_')}`,
    clock,
  };
}

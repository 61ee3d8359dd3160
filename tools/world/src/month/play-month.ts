import { accounts } from '../seed/people.ts';
import { providers } from '../seed/providers.ts';
import { seedTelephones } from '../seed/seed.ts';
import { Agenda } from '../people/agenda.ts';
import type { World } from '../world.ts';
import { apply } from './application-story.ts';
import { playCall, type TalkedCall } from './call-story.ts';
import { newApplicants, newClients } from './month-people.ts';
import { makeOffice } from './office.ts';
import { DAY_MS, HOUR_MS, planCalls } from './plan.ts';
import { register } from './register.ts';
import { makeReviewers } from './review-story.ts';
import { ask, type Caller, type Scene } from './scene.ts';

export interface MonthOptions {
  readonly days: number;
  readonly callsADay: number;
  /** Hears what happened so far, after each day. */
  readonly print: (line: string) => void;
  /** Once aborted, no further day is played. */
  readonly closing?: AbortSignal;
}

export interface MonthTold {
  /** How often each thing happened. */
  readonly counts: ReadonlyMap<string, number>;
  /** What somebody wanted to do and could not, in words. */
  readonly failures: readonly string[];
}

/** Most runs of a schedule that comes every few minutes find nothing to do, and a month has thousands of them. */
const SCHEDULES_APART_MS = 4 * HOUR_MS;
/** Mail to this person comes back for a few days. */
const [unreachable] = newClients;

/** Plays days of a platform in use, by the hands of its people and admins, as fast as the clock can leap. */
export async function playMonth(world: World, { days, callsADay, print, closing }: MonthOptions): Promise<MonthTold> {
  const scene: Scene = { world, agenda: new Agenda(world.clock), told: new Map() };
  const begin = world.clock.now();
  const office = makeOffice(scene);
  const clients = await newcomersOf(scene);
  const staff = demoProviders();
  const review = makeReviewers(scene);
  for (const call of planCalls({ days, callsADay, clients: clients.length, providers: staff.length })) {
    const people = { client: at(clients, call.client), provider: at(staff, call.provider) };
    const onTalked = (talked: TalkedCall) => {
      review(talked);
      office.hearOf(talked);
    };
    scene.agenda.at(begin + call.at, () => playCall(scene, { ...call, ...people }, onTalked));
  }
  planApplications(scene, days);
  world.functions.spaceSchedules(SCHEDULES_APART_MS);
  for (let day = 0; day < days && !closing?.aborted; day++) {
    office.onDay(day);
    await world.clock.advance(DAY_MS);
    print(`day ${day + 1} of ${days}: ${summary(scene)}`);
  }
  world.functions.spaceSchedules(0);
  return { counts: scene.told, failures: scene.agenda.failures };
}

/** Ends the playing: it is today, time passes by itself, the demo's telephones are in their people's hands, and who is online at the beginning is so again. */
export async function welcomeBack(world: World): Promise<void> {
  const { clock, twilio, faults, mailbox } = world;
  faults.clear();
  if (unreachable) mailbox.accept(unreachable.email);
  await clock.advance(Math.max(0, Date.now() - clock.now()));
  clock.setRate(1);
  seedTelephones(twilio);
  const scene: Scene = { world, agenda: new Agenda(clock), told: new Map() };
  const online = providers.filter(({ profile }) => profile.availability === 'available').map(({ uid }) => uid);
  for (const by of demoProviders().filter(({ uid }) => online.includes(uid))) {
    await ask(scene, 'setAvailability', { by, input: { wanted: 'on' } });
  }
}

/** Registered on the first day; without an Auth emulator, the demo's clients are all there are. */
async function newcomersOf(scene: Scene): Promise<Caller[]> {
  const { world } = scene;
  const demo = accounts.filter(({ role }) => role === 'client').map(callerOf);
  if (!world.auth) return demo;
  const registered: Caller[] = [];
  for (const client of newClients) registered.push(await register(scene, client));
  if (unreachable) world.mailbox.refuse(unreachable.email);
  return [...demo, ...registered];
}

function demoProviders(): Caller[] {
  const known = new Set(providers.map(({ uid }) => uid));
  return accounts.filter(({ uid }) => known.has(uid)).map(callerOf);
}

function callerOf({ uid, role, email, firstName, lastName, phone, locale }: (typeof accounts)[number]): Caller {
  return { uid, role, email, name: `${firstName} ${lastName}`, phone: phone ?? '', locale };
}

/** Spread over the days; files need the Storage emulator. */
function planApplications(scene: Scene, days: number): void {
  const { world, agenda } = scene;
  if (!world.auth?.storageHost) return;
  for (const [turn, applicant] of newApplicants.entries()) {
    const day = Math.floor(((turn + 1) * days) / (newApplicants.length + 2));
    agenda.after((day * DAY_MS + 9 * HOUR_MS) / 1_000, async () =>
      apply(scene, await register(scene, applicant), turn),
    );
  }
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new Error('there is nobody of that number');
  return found;
}

function summary({ told, agenda }: Scene): string {
  const sum = (beginning: string) =>
    [...told].filter(([what]) => what.startsWith(beginning)).reduce((total, [, count]) => total + count, 0);
  const failed = agenda.failures.length > 0 ? `, ${agenda.failures.length} refused` : '';
  return `${sum('calls')} calls, ${sum('reviews')} reviews, ${told.get('applications') ?? 0} applications${failed}`;
}

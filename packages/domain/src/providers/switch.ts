import type { Instant } from '../shared/instant.ts';
import { type Attendant, isWithoutTelephone } from './attendance.ts';
import { hasHours, isWithinHours, nextOpening, openingAt, type Week, type WorkingHours } from './working-hours.ts';

const DAY = 86_400_000;
/** An end that is further away than this may only be how far we looked. */
const KNOWN_END = 1.5 * DAY;
/** How often presence is written at most, in ms. */
const PRESENCE_EVERY = 2 * 60_000;

/** What a provider has set about their week. */
export interface HoursPlan {
  readonly week: Week;
  readonly holidays: readonly string[];
  /** Whether the beginning of hours switches on whom their end has switched off. */
  readonly opensByItself: boolean;
  /** When hours next begin or end, or must be looked at again; null without hours. */
  readonly turnsAt: Instant | null;
}

/**
 * All that decides together whether somebody can be booked.
 *
 * - The switch is what the provider wants. It moves whenever they move it, in their hours or outside of them.
 * - Hours, when any are set, end the day: at the end of an opening whoever is on is switched off (`hours`), also who went
 *   on outside of it. They switch on only whom they have switched off, and only if the provider chose so.
 * - Doing nothing for three hours (`inactive`) and missing three calls in a row (`missed_calls`) switch off too; from
 *   those, and from switching off by hand, nothing comes back by itself. Who has lost their number (`no_telephone`) cannot
 *   come back before they have proved one.
 * - Our team (`by_team`) and an agency that its member allows it (`by_agency`) switch off as well; the provider may come
 *   back whenever they like.
 * - A call is above all of it: whoever is in one stays kept by it, off or on, and is bookable only once it is over.
 */
export interface ProviderSwitch extends Attendant {
  readonly timeZone: string;
  /** From then on nobody may book, though the switch is still on. */
  readonly closesAt: Instant | null;
  /** When their hours begin next. */
  readonly opensAt: Instant | null;
  readonly hours: HoursPlan;
}

const isKeptByCall = ({ busyWith, sharedBusyWith }: Attendant) => busyWith !== null || sharedBusyWith.length > 0;

/** As the provider moves the switch. */
export function moveSwitch<T extends ProviderSwitch>(before: T, wanted: 'on' | 'off', now: Instant): T {
  if (wanted === 'off') return switchedOff(before, now);
  return withTurns(switchedOn(before, now), now);
}

/** Without a telephone it stays known, since the switch cannot be moved on until there is one. */
function switchedOff<T extends ProviderSwitch>(before: T, now: Instant): T {
  const offlineBecause = isWithoutTelephone(before) ? before.offlineBecause : null;
  return { ...before, availability: 'offline', offlineBecause, activeAt: now };
}

function switchedOn<T extends ProviderSwitch>(before: T, now: Instant): T {
  return {
    ...before,
    availability: isKeptByCall(before) ? 'busy' : 'available',
    offlineBecause: null,
    activeAt: now,
  };
}

/** As somebody else moves it off. Nothing the provider did: when they were last seen stays as it was. */
export function switchOffFor<T extends ProviderSwitch>(before: T, reason: 'by_team' | 'by_agency'): T {
  const offlineBecause = isWithoutTelephone(before) ? before.offlineBecause : reason;
  return { ...before, availability: 'offline', offlineBecause };
}

/** As the provider sets their week; whoever is on stays on until the next end of hours. */
export function setHours<T extends ProviderSwitch>(
  before: T,
  plan: Omit<HoursPlan, 'turnsAt'> & { readonly timeZone: string },
  now: Instant,
): T {
  const { timeZone, ...hours } = plan;
  const offlineBecause = before.offlineBecause === 'hours' && !hasHours(hours.week) ? null : before.offlineBecause;
  return withTurns({ ...before, offlineBecause, timeZone, hours: { ...hours, turnsAt: null } }, now);
}

/** As the hours want it at an instant; undefined when nothing is to be done yet. */
export function followHours<T extends ProviderSwitch>(before: T, now: Instant): T | undefined {
  const { turnsAt, opensByItself } = before.hours;
  if (turnsAt === null || now < turnsAt) return undefined;
  const isOpen = isWithinHours(workingHoursOf(before), now);
  if (!isOpen && before.availability !== 'offline') {
    return withTurns({ ...before, availability: 'offline', offlineBecause: 'hours' }, now);
  }
  const opens = isOpen && opensByItself && before.offlineBecause === 'hours';
  return withTurns(opens ? switchedOn(before, now) : before, now);
}

/** As it is once the provider was seen; undefined when that was written a moment ago. */
export function showPresence<T extends Attendant>(before: T, now: Instant): T | undefined {
  const isKnown = before.activeAt !== null && now - before.activeAt < PRESENCE_EVERY;
  return isKnown ? undefined : { ...before, activeAt: now };
}

function workingHoursOf({ hours: { week, holidays }, timeZone }: ProviderSwitch): WorkingHours {
  return { week, holidays, timeZone };
}

function withTurns<T extends ProviderSwitch>(state: T, now: Instant): T {
  const { turnsAt, ...turns } = hasHours(state.hours.week) ? turnsOf(workingHoursOf(state), now) : noTurns;
  return { ...state, ...turns, hours: { ...state.hours, turnsAt } };
}

const noTurns = { closesAt: null, opensAt: null, turnsAt: null };

function turnsOf(hours: WorkingHours, now: Instant) {
  const current = openingAt(hours, now);
  const next = nextOpening(hours, now);
  const end = (current ?? next)?.to ?? Infinity;
  const opensAt = next?.from ?? null;
  return {
    closesAt: end - now < KNOWN_END ? end : null,
    opensAt,
    turnsAt: current ? Math.min(current.to, now + DAY) : opensAt,
  };
}

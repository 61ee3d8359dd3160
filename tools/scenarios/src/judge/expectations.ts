import type { BookingExpectation, Expectation } from '../expectation.ts';
import type { BookingFacts, Facts } from '../facts.ts';
import { endingOf } from './ending.ts';

/** What a story expected and did not find. Empty when everything is as it says. */
export function disappointments(expect: Expectation | undefined, facts: Facts): string[] {
  if (!expect) return [];
  const { bookings, people, alerts, unspentFaults } = facts;
  const dials = people.reduce((sum, person) => sum + person.dials, 0);
  const dialledIn = people.reduce((sum, person) => sum + person.dialledIn, 0);
  const availability = Object.entries(expect.availability ?? {}).flatMap(([name, wanted]) =>
    differs(`${name}: availability`, wanted, people.find((person) => person.name === name)?.availability),
  );
  return [
    ...bookings.flatMap((booking) => missedBy(booking, expect.bookings?.[booking.name])),
    ...differs(
      'outcomes',
      expect.outcomes && sorted(expect.outcomes),
      tally(bookings, ({ outcome }) => outcome ?? 'none'),
    ),
    ...differs(
      'payments',
      expect.payments && sorted(expect.payments),
      tally(bookings, (booking) => endingOf(booking).payment),
    ),
    ...availability,
    ...differs('originations', expect.originations, dials),
    ...differs('dialledIn', expect.dialledIn, dialledIn),
    ...differs('alerts', expect.alerts, alerts.map(({ kind }) => kind).toSorted()),
    ...unspentFaults.map((fault) => `never struck: ${fault}`),
  ];
}

function missedBy(booking: BookingFacts, wanted: BookingExpectation = {}): string[] {
  const { billableSeconds: seconds, attempts, ...found } = endingOf(booking);
  const { billableSeconds: range, attempts: wantedAttempts = {}, ...plain } = wanted;
  const within = !range || (seconds !== null && seconds >= range[0] && seconds <= range[1]);
  return [
    ...fieldsThatDiffer(booking.name, plain, found),
    ...fieldsThatDiffer(`${booking.name}: attempts of`, wantedAttempts, attempts),
    ...(within ? [] : [`${booking.name}: billableSeconds ${seconds} instead of ${range.join(' to ')}`]),
  ];
}

function fieldsThatDiffer(of: string, wanted: object, found: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(wanted).flatMap(([field, value]) => differs(`${of} ${field}`, value, found[field]));
}

/** A complaint when something was wanted and something else was found. */
function differs(what: string, wanted: unknown, found: unknown): string[] {
  const [want, have] = [JSON.stringify(wanted), JSON.stringify(found)];
  return wanted === undefined || want === have ? [] : [`${what} ${have} instead of ${want}`];
}

function tally<T>(items: readonly T[], keyOf: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return sorted(counts);
}

function sorted(counts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

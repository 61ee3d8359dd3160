import type { Story } from './story.ts';

/** Tells several stories as one, at the same time; their names are kept apart by a number. Expectations are left out. */
export function merge(name: string, stories: readonly Story[]): Story {
  const parts = stories.map((story, index) => renamed(story, `s${index + 1}-`));
  const [first] = stories;
  if (!first) throw new Error('there is nothing to merge');
  return {
    name,
    rules: first.rules,
    people: Object.assign({}, ...parts.map(({ people }) => people)) as Story['people'],
    bookings: Object.assign({}, ...parts.map(({ bookings }) => bookings)) as Story['bookings'],
    agencies: Object.assign({}, ...parts.map(({ agencies }) => agencies)) as Story['agencies'],
    coupons: Object.assign({}, ...stories.map(({ coupons }) => coupons)) as Story['coupons'],
    affiliates: Object.assign({}, ...parts.map(({ affiliates }) => affiliates)) as Story['affiliates'],
    schedulesApart: first.schedulesApart,
    acts: parts.flatMap(({ acts }) => acts),
    faults: parts.flatMap(({ faults }) => faults),
  };
}

function renamed({ people, bookings, agencies, affiliates, acts, faults }: Story, prefix: string) {
  return {
    people: prefixed(
      mapped(people, (person) => ({ ...person, ...(person.cameBy && { cameBy: prefix + person.cameBy }) })),
      prefix,
    ),
    affiliates: prefixed(
      mapped(affiliates, (each) => ({ ...each, ...(each.recruitedBy && { recruitedBy: prefix + each.recruitedBy }) })),
      prefix,
    ),
    bookings: prefixed(
      mapped(bookings, (booking) => ({
        ...booking,
        client: prefix + booking.client,
        provider: prefix + booking.provider,
      })),
      prefix,
    ),
    agencies: prefixed(
      mapped(agencies, (members) => members.map((member) => prefix + member)),
      prefix,
    ),
    acts: acts.map((act) => ({
      ...act,
      ...('who' in act && { who: prefix + act.who }),
      ...('booking' in act && { booking: prefix + act.booking }),
    })),
    faults: faults.map((fault) => ({
      ...fault,
      ...(fault.match && { match: fault.match.replaceAll('{', `{${prefix}`) }),
    })),
  };
}

function prefixed<T>(record: Readonly<Record<string, T>>, prefix: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [prefix + name, value]));
}

function mapped<T, U>(record: Readonly<Record<string, T>>, map: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
}

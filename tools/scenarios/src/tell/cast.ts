import { randomUUID } from 'node:crypto';
import type { Programme } from '@sos/domain/accounts/affiliates';
import type { Fault } from '@sos/simulator-kit/faults';
import type { Person, Story } from '../story.ts';

export interface Member extends Person {
  readonly uid: string;
  readonly phone: string;
}

export interface Affiliate {
  readonly uid: string;
  readonly programme: Programme;
  readonly recruitedBy?: string | undefined;
  readonly codes: { readonly client: string; readonly recruitment: string };
}

/** Who and what a story's names stand for on one stage. */
export interface Cast {
  readonly people: Readonly<Record<string, Member>>;
  readonly bookingIds: Readonly<Record<string, string>>;
  readonly agencyIds: Readonly<Record<string, string>>;
  readonly affiliates: Readonly<Record<string, Affiliate>>;
}

export function castFor({ people, bookings, agencies, affiliates }: Story, nextNumber: () => number): Cast {
  return {
    people: mapValues(people, (person, name) => {
      const number = nextNumber();
      return { ...person, uid: `${name}-${number}`, phone: mobileNumber(number) };
    }),
    bookingIds: mapValues(bookings, () => randomUUID()),
    agencyIds: mapValues(agencies, () => randomUUID()),
    affiliates: mapValues(affiliates, (affiliate, name) => {
      const number = nextNumber();
      return { ...affiliate, uid: `${name}-${number}`, codes: codesOf(number) };
    }),
  };
}

/** What is written of somebody that nobody may find in a log: their telephone, their address, and a name that no other word holds. */
export function plantedOf({ uid, phone }: Pick<Member, 'uid' | 'phone'>) {
  return { phone, email: `${uid}@example.com`, lastName: `Kanari${uid}` } as const;
}

/** The story's faults with `{name}` replaced by the telephone number or the booking's id. */
export function aimFaults({ faults }: Story, cast: Cast): Fault[] {
  return faults.map((fault) => (fault.match ? { ...fault, match: fillIn(fault.match, cast) } : fault) as Fault);
}

/** A text with `{name}` replaced by the telephone number or the booking's id. Throws when the story knows nobody of that name. */
export function fillIn(match: string, { people, bookingIds }: Cast): string {
  return match.replaceAll(/\{([^}]*)\}/g, (_, name: string) => {
    const meant = people[name]?.phone ?? bookingIds[name];
    if (meant === undefined) throw new Error(`{${name}} is nobody whom the story knows`);
    return meant;
  });
}

/** A Swedish mobile number, which passes as callable; nothing outside this machine is ever dialled. */
function mobileNumber(n: number): string {
  return `+46701${String(n).padStart(6, '0')}`;
}

/** Eight letters without look-alikes, which nobody else of the stage has. */
function codesOf(n: number): Affiliate['codes'] {
  const letters = Array.from(String(n).padStart(6, '0'), (digit) => 'ABCDEFGHJK'[Number(digit)]).join('');
  return { client: `CC${letters}`, recruitment: `RR${letters}` };
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, map: (value: T, name: string) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value, name)]));
}

import { openName } from '../places.ts';
import type { RoomId } from '../room.ts';
import type { Person } from './lines-of.tsx';

export type PersonPlace =
  | 'account'
  | 'provider'
  | 'application'
  | 'agency'
  | 'callsAsClient'
  | 'callsAsProvider'
  | 'payments';

interface Place {
  readonly place: PersonPlace;
  readonly room: RoomId;
  readonly query: Readonly<Record<string, string>>;
}

/** The rooms that show something of a person, and what to ask them for. */
export function placesOf({
  account: { uid },
  profile,
  application,
}: Pick<Person, 'account' | 'profile' | 'application'>) {
  const account: Place = { place: 'account', room: 'people', query: { open: openName({ kind: 'person', id: uid }) } };
  const ofProviders = (place: PersonPlace, show: string, open: string): Place => {
    return { place, room: 'providers', query: { show, open } };
  };
  const agencyId = profile?.agencyId ?? null;
  return [
    account,
    ...(profile ? [ofProviders('provider', 'providers', uid)] : []),
    ...(application ? [ofProviders('application', 'applications', uid)] : []),
    ...(agencyId === null ? [] : [ofProviders('agency', 'agencies', agencyId)]),
    ...(profile ? [{ place: 'callsAsProvider', room: 'calls', query: { provider: uid } } as const] : []),
    { place: 'callsAsClient', room: 'calls', query: { client: uid } } as const,
    { place: 'payments', room: 'payments', query: { client: uid } } as const,
  ];
}

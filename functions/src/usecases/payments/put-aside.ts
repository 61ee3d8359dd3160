import type { Alerts } from '../shared/ports.ts';
import type { Quarantine, RailOutcome } from './ports.ts';

export interface PutAsideNeeds {
  readonly quarantine: Quarantine;
  readonly alerts: Alerts;
}
type Strange = Parameters<Quarantine['keep']>[0];

/** Keeps what a rail says and contradicts what we have, and wakes somebody; it changes nothing. */
export async function putAside({ quarantine, alerts }: PutAsideNeeds, strange: Strange): Promise<RailOutcome> {
  const { vendor, eventId, type, about, reasons } = strange;
  await quarantine.keep(strange);
  const session = about === '' ? {} : { session: about };
  const detail = { vendor, eventId, type, ...session, reasons: reasons.join(', ') };
  await alerts.raise({ kind: 'event_quarantined', key: `${vendor}_${eventId}`, detail });
  return 'put_aside';
}

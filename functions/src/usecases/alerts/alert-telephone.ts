import { DomainError } from '@sos/domain/shared/domain-error';
import type { Whitelist } from '../audit/ports.ts';
import type { Addresses } from '../notifications/ports.ts';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { AlertTelephone, AlertTelephones } from './ports.ts';

export interface AlertTelephoneNeeds {
  readonly telephones: AlertTelephones;
  readonly clock: Clock;
}

/** How the caller's own telephone is told of alerts. */
export function makeGetAlertTelephone({
  telephones,
}: Pick<AlertTelephoneNeeds, 'telephones'>): Handler<'adminGetAlertTelephone'> {
  return async ({ uid }) => toView(await telephones.of(uid));
}

/** Has alerts told at the caller's own telephone, or no more. Throws DomainError phone_missing. */
export function makeChooseAlertTelephone({
  telephones,
  clock,
}: AlertTelephoneNeeds): Handler<'adminChooseAlertTelephone'> {
  return async ({ uid }, { agreed }) => {
    const kept = await telephones.choose(uid, agreed ? clock.now() : null);
    if (!kept && agreed) throw new DomainError('conflict', 'phone_missing');
    return toView(kept);
  };
}

const toView = (kept: AlertTelephone | undefined) => ({
  ending: kept?.ending ?? null,
  agreed: (kept?.agreedAt ?? null) !== null,
});

/** The number of whoever agreed to be told there, in E.164. */
export type AgreedNumber = (uid: string) => Promise<string | undefined>;

/** The telephones of calls, and for an alert that of an admin who agreed to it and still is one. */
export function withAlertTelephones(
  others: Addresses,
  { agreedNumber, whitelist }: { readonly agreedNumber: AgreedNumber; readonly whitelist: Pick<Whitelist, 'all'> },
): Addresses {
  const ofAdmin = async (uid: string) => {
    const admins = await whitelist.all();
    const address = admins.includes(uid) ? await agreedNumber(uid) : undefined;
    return address === undefined ? [] : [{ address, verified: true }];
  };
  return { find: (uid, message) => (message.text === 'alert_waiting' ? ofAdmin(uid) : others.find(uid, message)) };
}

import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { Exchange, Exchanges, Members } from './ports.ts';
import { meterView } from './views.ts';

export interface UsageNeeds {
  readonly members: Members;
  readonly exchanges: Pick<Exchanges, 'meter' | 'answeredSince'>;
  readonly clock: Clock;
}
const DAY = 86_400_000;
const DAYS = 31;
const LENGTH_OF_DAY = 10;

async function meterOf({ members, exchanges, clock }: UsageNeeds, uid: string) {
  const [member, meter] = await Promise.all([members.read(uid), exchanges.meter(uid)]);
  return { member, meter: meterView(member?.entitlement ?? null, meter, clock.now()) };
}

/** Who is signed in. Throws DomainError not_found for whoever the platform has not told of. */
export function makeGetHome(needs: UsageNeeds): Handler<'getAssistantHome'> {
  return async ({ uid }) => {
    const { member, meter } = await meterOf(needs, uid);
    if (!member) throw new DomainError('forbidden', 'not_allowed');
    const { name, role, locale, settings } = member;
    const own = { masksPersonalData: settings.masksPersonalData, locale: settings.locale ?? locale };
    return { name, role, locale, meter, settings: own };
  };
}

/** Throws DomainError not_allowed for whoever the platform has not told of: nothing would keep their wish. */
export function makeSaveSettings({ members }: UsageNeeds): Handler<'saveAssistantSettings'> {
  return async ({ uid }, settings) => {
    await members.change(uid, (member) => {
      if (!member) throw new DomainError('forbidden', 'not_allowed');
      return { ...member, settings };
    });
    return {};
  };
}

/** The calls of the last 31 days, by day and by model. */
export function makeGetUsage(needs: UsageNeeds): Handler<'getAssistantUsage'> {
  return async ({ uid }) => {
    const today = Math.floor(needs.clock.now() / DAY) * DAY;
    const [{ meter }, answered] = await Promise.all([
      meterOf(needs, uid),
      needs.exchanges.answeredSince(uid, today - (DAYS - 1) * DAY),
    ]);
    const days = counted(answered, dayOf);
    const models = counted(answered, ({ model }) => JSON.stringify(model));
    return {
      meter,
      days: days.map(([day, calls]) => ({ day, calls })).toSorted((one, other) => (one.day < other.day ? 1 : -1)),
      models: models.map(([model, calls]) => ({ model: JSON.parse(model) as NonNullable<Exchange['model']>, calls })),
    };
  };
}

const dayOf = ({ answeredAt }: Exchange) => new Date(answeredAt ?? 0).toISOString().slice(0, LENGTH_OF_DAY);

function counted(exchanges: readonly Exchange[], keyOf: (exchange: Exchange) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const exchange of exchanges) counts.set(keyOf(exchange), (counts.get(keyOf(exchange)) ?? 0) + 1);
  return [...counts];
}

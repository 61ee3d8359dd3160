import { limitOf } from '@sos/domain/limits/limits';
import type { Alerts, Clock } from '../shared/ports.ts';
import type { Count, LimitMaxima } from './ports.ts';

export interface WarnAtHalfNeeds {
  /** As admins have set them. */
  readonly maxima: () => Promise<LimitMaxima>;
  readonly alerts: Alerts;
  readonly clock: Clock;
}

const DAY_MS = 86_400_000;

/** Once a day for whom half of a budget of dialling is spent, by a call or an SMS. */
export async function warnAtHalf(
  { maxima, alerts, clock }: WarnAtHalfNeeds,
  counts: readonly Count[],
  spent: readonly number[],
): Promise<void> {
  const known = await maxima();
  const day = Math.floor(clock.now() / DAY_MS);
  for (const [index, { name, key }] of counts.entries()) {
    const of = spent[index] ?? 0;
    if (!name.startsWith('dialling') || of < limitOf(name, known).max / 2) continue;
    await alerts.raise({
      kind: 'dialling_budget',
      key: `${name}-${key}-${day}`,
      detail: { limit: name, of: key, spent: of },
    });
  }
}

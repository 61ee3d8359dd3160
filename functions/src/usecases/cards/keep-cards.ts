import { nextTry, opened, type Payer } from '@sos/domain/cards/kept-card';
import { type CardDesk, RailRefusedError } from '../payments/ports.ts';
import { type Log, VendorUnavailableError } from '../shared/ports.ts';
import { type CardRail, CustomerGoneError, type Payers } from './ports.ts';

export interface KeepCardsNeeds {
  readonly payers: Payers;
  readonly rail: Pick<CardRail, 'openCustomer' | 'openForm'>;
  readonly log: Log;
}

/** Lets clients pay with cards that the rail keeps. Whatever fails here, the card can still be typed. */
export function makeKeepCards(needs: KeepCardsNeeds): CardDesk {
  const orNone = <T>(work: () => Promise<T>): Promise<T | undefined> =>
    work().catch((error: unknown) => {
      needs.log.warn('cards_not_offered', { error: String(error) });
      return undefined;
    });
  return {
    open: (uid) => orNone(() => openFor(needs, uid)),
    again: (customerId) => orNone(() => needs.rail.openForm(customerId)),
  };
}

/** A customer who was deleted at the rail is opened anew, once. */
async function openFor(needs: KeepCardsNeeds, uid: string): Promise<{ customerId: string; formSecret: string }> {
  const payer = await customerOf(needs, uid, await needs.payers.of(uid));
  try {
    return await formFor(needs, payer);
  } catch (error) {
    if (!(error instanceof CustomerGoneError)) throw error;
    const without = await needs.payers.change(uid, (stored) => nextTry(stored, payer));
    return formFor(needs, await customerOf(needs, uid, without));
  }
}

type Known = Payer & { readonly customerId: string };

async function formFor({ rail }: KeepCardsNeeds, { customerId }: Known) {
  return { customerId, formSecret: await rail.openForm(customerId) };
}

/** A key whose answer was lost may repeat a failure for a day, so another follows. */
async function customerOf({ payers, rail }: KeepCardsNeeds, uid: string, payer: Payer): Promise<Known> {
  if (payer.customerId !== null) return { ...payer, customerId: payer.customerId };
  try {
    const customerId = await rail.openCustomer({ uid, key: `payer:${uid}:${payer.tryNumber}` });
    const stored = await payers.change(uid, (now) => opened(now, customerId));
    return { ...stored, customerId: stored.customerId ?? customerId };
  } catch (error) {
    const mayRepeat = error instanceof RailRefusedError || (error instanceof VendorUnavailableError && !error.certain);
    if (mayRepeat) await payers.change(uid, (now) => nextTry(now, payer));
    throw error;
  }
}

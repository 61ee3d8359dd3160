import type { Output } from '@sos/contracts/callables';
import { isExpired } from '@sos/domain/cards/kept-card';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import { type CardRail, CustomerGoneError, type Payers } from './ports.ts';

export interface OwnCardsNeeds {
  readonly payers: Pick<Payers, 'of'>;
  readonly rail: Pick<CardRail, 'cardsOf' | 'forget'>;
  readonly clock: Clock;
}

/** The caller's own cards, as the rail keeps them. Throws VendorUnavailableError. */
export function makeListCards(needs: OwnCardsNeeds): Handler<'listCards'> {
  return ({ uid }) => cardsOf(needs, uid);
}

/** Has the rail forget one of the caller's own cards. Throws VendorUnavailableError. */
export function makeRemoveCard(needs: OwnCardsNeeds): Handler<'removeCard'> {
  return ({ uid }, { cardId }) => cardsOf(needs, uid, (customerId) => needs.rail.forget(customerId, cardId));
}

/** What is left once `change` was made. */
async function cardsOf(
  { payers, rail, clock }: OwnCardsNeeds,
  uid: string,
  change?: (customerId: string) => Promise<void>,
): Promise<Output<'listCards'>> {
  const { customerId } = await payers.of(uid);
  if (customerId === null) return { cards: [] };
  const now = clock.now();
  try {
    await change?.(customerId);
    const cards = await rail.cardsOf(customerId);
    return { cards: cards.map((card) => ({ ...card, expired: isExpired(card, now) })) };
  } catch (error) {
    if (error instanceof CustomerGoneError) return { cards: [] };
    throw error;
  }
}

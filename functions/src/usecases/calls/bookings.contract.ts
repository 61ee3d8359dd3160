import { defaultCallRules } from '@sos/domain/calls/session';
import { next } from '@sos/domain/payments/next';
import type { Payment } from '@sos/domain/payments/payment';
import { reserve } from '@sos/domain/providers/availability';
import { aPayment } from '@sos/domain/testing/a-payment';
import { aSession, BOOKED_AT } from '@sos/domain/testing/a-session';
import { beforeEach, describe, expect, it } from 'vitest';
import type { BookingDecision, Bookings, BookingState, LineBook, ProviderDesk, Sessions, Telephones } from './ports.ts';

interface World {
  readonly bookings: Bookings;
  readonly sessions: Pick<Sessions, 'read'>;
  readonly desk: Pick<ProviderDesk, 'isReservedFor'>;
  readonly lines: Pick<LineBook, 'read' | 'holderOf'>;
  readonly telephones: Telephones;
  readonly putPayment: (payment: Payment) => Promise<void>;
  /** Puts an available provider there; without a telephone they cannot be booked. */
  readonly putProvider: (providerId: string, telephone: string | null) => Promise<void>;
}

const PROVIDER = 'provider-uid';
const CLIENT = 'client-uid';
const CLIENT_PHONE = '+33612345678';
const PROVIDER_PHONE = '+33698765432';

/** Books when the provider is free, and otherwise gives the payment up. */
function decide(sessionId: string) {
  return ({ session, profile, payment }: BookingState): BookingDecision | undefined => {
    if (session || !payment) return undefined;
    const reserved = profile && reserve(profile, sessionId, BOOKED_AT);
    if (!reserved) {
      return { payment: next(payment, { type: 'release_requested', reason: 'provider_lost', at: BOOKED_AT }).payment };
    }
    const booked = aSession({ id: sessionId, rules: defaultCallRules });
    const paid = next(payment, { type: 'booked', sessionId, captureBefore: null, at: BOOKED_AT }).payment;
    return { payment: paid, booking: { session: booked, profile: reserved, colleagues: [] } };
  };
}

const wants = (sessionId: string) => ({ sessionId, providerId: PROVIDER, clientId: CLIENT, clientPhone: CLIENT_PHONE });

/** What a decision sees that writes nothing. */
async function stateFor({ bookings }: World, ids: Parameters<Bookings['book']>[0]): Promise<BookingState> {
  const seen: BookingState[] = [];
  await bookings.book(ids, (state) => void seen.push(state));
  const last = seen.at(-1);
  if (!last) throw new Error('nothing was decided');
  return last;
}

/** What every store of bookings does. `open` gives an empty one, for each test. */
export function bookingsContract(open: () => World): void {
  let world: World;
  beforeEach(() => void (world = open()));
  const book = (sessionId: string) => world.bookings.book(wants(sessionId), decide(sessionId));
  const pay = (id: string) => world.putPayment(aPayment({ id }));
  takingContract(open);
  telephonesContract(open);

  describe('a booking', () => {
    it('is written whole: session, lines, busy provider, booked payment', async () => {
      await pay('b-1');
      await world.putProvider(PROVIDER, PROVIDER_PHONE);
      await book('b-1');
      expect(await world.sessions.read('b-1')).toEqual(aSession({ id: 'b-1', rules: defaultCallRules }));
      expect(await world.lines.read('b-1')).toEqual({ client: CLIENT_PHONE, provider: PROVIDER_PHONE, callSids: {} });
      expect(await world.desk.isReservedFor(PROVIDER, 'b-1')).toBe(true);
      expect(await world.bookings.payment('b-1')).toMatchObject({ sessionId: 'b-1' });
    });

    it('made twenty times at once is one', async () => {
      await pay('b-1');
      await world.putProvider(PROVIDER, PROVIDER_PHONE);
      await Promise.all(Array.from({ length: 20 }, () => book('b-1')));
      expect(await world.bookings.payment('b-1')).toMatchObject({ status: 'authorized', sessionId: 'b-1' });
      expect(await world.desk.isReservedFor(PROVIDER, 'b-1')).toBe(true);
    }, 30_000);

    it('of one provider by two clients at once is won by one, and the other’s payment is to be released', async () => {
      await Promise.all([pay('b-1'), pay('b-2'), world.putProvider(PROVIDER, PROVIDER_PHONE)]);
      await Promise.all([book('b-1'), book('b-2')]);
      const payments = await Promise.all(['b-1', 'b-2'].map((id) => world.bookings.payment(id)));
      expect(new Set(payments.map((payment) => payment?.status))).toEqual(new Set(['authorized', 'release_due']));
      const sessions = await Promise.all(['b-1', 'b-2'].map((id) => world.sessions.read(id)));
      expect(sessions.filter(Boolean)).toHaveLength(1);
    }, 30_000);

    it('by a client who has an open call sees it', async () => {
      await Promise.all([pay('b-1'), pay('b-2'), world.putProvider(PROVIDER, PROVIDER_PHONE)]);
      await book('b-1');
      expect((await stateFor(world, wants('b-2'))).openCall).toBe('b-1');
      expect((await stateFor(world, { ...wants('b-2'), clientId: 'another' })).openCall).toBeUndefined();
    });

    it('without a payment has none to show', async () => {
      expect(await world.bookings.payment('nothing')).toBeUndefined();
    });
  });
}

/** What a booking takes, and what it leaves alone when it is refused. */
function takingContract(open: () => World): void {
  let world: World;
  beforeEach(() => void (world = open()));
  const book = (sessionId: string) => world.bookings.book(wants(sessionId), decide(sessionId));
  const pay = (id: string) => world.putPayment(aPayment({ id }));

  describe('a booking', () => {
    it('takes both telephones, and the next one sees who has them', async () => {
      await Promise.all([pay('b-1'), pay('b-2'), world.putProvider(PROVIDER, PROVIDER_PHONE)]);
      const see = async (clientPhone: string) => {
        const { lines, isSameLine } = await stateFor(world, { ...wants('b-2'), clientId: 'another', clientPhone });
        return { ...lines, isSameLine };
      };
      const before = await see(CLIENT_PHONE);
      await book('b-1');
      const seen = [before, await see(CLIENT_PHONE), await see(PROVIDER_PHONE)];
      const client = { sessionId: 'b-1', party: 'client', clientId: aSession().clientId };
      const provider = { ...client, party: 'provider' };
      expect(seen).toEqual([
        { client: undefined, provider: undefined, isSameLine: false },
        { client, provider, isSameLine: false },
        { client: provider, provider, isSameLine: true },
      ]);
      expect(await world.lines.holderOf(CLIENT_PHONE)).toEqual(client);
    });

    it('whose telephone is refused leaves everything as it was', async () => {
      await Promise.all([pay('b-1'), world.putProvider(PROVIDER, PROVIDER_PHONE)]);
      await world.bookings.book(wants('b-1'), () => ({ refused: 'telephone_busy' }));
      expect(await world.sessions.read('b-1')).toBeUndefined();
      expect(await world.lines.holderOf(CLIENT_PHONE)).toBeUndefined();
      expect(await world.bookings.payment('b-1')).toEqual(aPayment({ id: 'b-1' }));
    });

    it('sees no provider who has no telephone, or is not there', async () => {
      await Promise.all([pay('b-1'), world.putProvider(PROVIDER, null)]);
      expect((await stateFor(world, wants('b-1'))).profile).toBeUndefined();
      expect((await stateFor(world, { ...wants('b-1'), providerId: 'nobody' })).profile).toBeUndefined();
    });

    it('that is refused without a word leaves everything as it was', async () => {
      await Promise.all([pay('b-1'), world.putProvider(PROVIDER, PROVIDER_PHONE)]);
      await world.bookings.book(wants('b-1'), () => undefined);
      expect(await world.sessions.read('b-1')).toBeUndefined();
      expect(await world.desk.isReservedFor(PROVIDER, 'b-1')).toBe(false);
      expect(await world.bookings.payment('b-1')).toEqual(aPayment({ id: 'b-1' }));
    });
  });
}

function telephonesContract(open: () => World): void {
  let world: World;
  beforeEach(() => void (world = open()));

  describe('the telephones of a booking', () => {
    it('are seen at once by whoever asks for them', async () => {
      await world.putPayment(aPayment({ id: 'b-1' }));
      await world.putProvider(PROVIDER, PROVIDER_PHONE);
      await world.putProvider('silent', null);
      const wanted = () => world.telephones.wanted(PROVIDER, CLIENT_PHONE);
      expect(await wanted()).toEqual({ lines: { client: undefined, provider: undefined }, isSameLine: false });
      await world.bookings.book(wants('b-1'), decide('b-1'));
      const held = { sessionId: 'b-1', clientId: CLIENT };
      expect(await wanted()).toMatchObject({
        lines: { client: { ...held, party: 'client' }, provider: { ...held, party: 'provider' } },
        isSameLine: false,
      });
      expect(await world.telephones.wanted(PROVIDER, PROVIDER_PHONE)).toMatchObject({ isSameLine: true });
      expect(await world.telephones.wanted('silent', CLIENT_PHONE)).toBeUndefined();
      expect(await world.telephones.wanted('nobody', CLIENT_PHONE)).toBeUndefined();
    });
  });
}

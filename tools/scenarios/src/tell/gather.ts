import type { AlertKind } from '@sos/domain/alerts/kinds';
import { createHash } from 'node:crypto';
import { entriesOf, sessionDocumentSchema, timelineDocumentSchema } from '@sos/contracts/calls';
import { invoiceDocumentSchema } from '@sos/contracts/invoices';
import { paths } from '@sos/contracts/paths';
import { paymentDocumentSchema } from '@sos/contracts/payments';
import { profileDocumentSchema } from '@sos/contracts/providers';
import { transferDocumentSchema } from '@sos/contracts/transfers';
import { callRecordingSchema } from '@sos/contracts/recordings';
import type { Invoice } from '@sos/domain/invoices/invoice';
import type { CallSession } from '@sos/domain/calls/session';
import { canariesIn } from '@sos/testing/canaries';
import type { World } from '@sos/world/world';
import type { AlertFact, BookingFacts, LedgerEntry, PersonFacts, RecordingFact } from '../facts.ts';
import type { Story } from '../story.ts';
import { receivedByPaypal } from './inbox.ts';
import { plantedOf } from './cast.ts';
import type { Scene } from './scene.ts';

/** The bookings as the product, the payment provider and the carrier each have them. */
export async function gatherBookings(scene: Scene, story: Story): Promise<BookingFacts[]> {
  const { world, cast, outcomes } = scene;
  const ledger = readLedger(world);
  const conferences = world.twilio.state().conferences as readonly Readonly<Record<string, unknown>>[];
  return Promise.all(
    Object.entries(story.bookings).map(async ([name, { client, provider }]) => {
      const id = cast.bookingIds[name] ?? '';
      const [session, payment, share, timeline] = await Promise.all([
        world.documents.read(paths.session(id)),
        world.documents.read(paths.payment(id)),
        world.documents.read(paths.transfer(id)),
        world.documents.list(paths.sessionTimeline(id)),
      ]);
      const parsed = session ? sessionDocumentSchema.parse(session) : null;
      return {
        name,
        client,
        provider,
        outcome: outcomes.get(name) ?? null,
        session: parsed,
        timeline: timeline
          .flatMap(({ data }) => entriesOf(timelineDocumentSchema.parse(data)))
          .toSorted((one, other) => one.at - other.at),
        payment: payment ? paymentDocumentSchema.parse(payment) : null,
        share: share ? transferDocumentSchema.parse(share) : null,
        received: receivedFor(world, id),
        documents: wantsDocuments(story, name) ? await documentsOf(world, id) : [],
        ledger: ledger.get(id) ?? [],
        conferences: conferences.filter((each) => each['friendly_name'] === id).map(span),
        recordings: parsed ? await gatherRecordings(world, parsed) : [],
      };
    }),
  );
}

const wantsDocuments = ({ expect }: Story, name: string) => expect?.bookings?.[name]?.documents !== undefined;

/** In the order in which they are issued; of those of one instant, what is credited comes before what is invoiced again. */
async function documentsOf({ documents }: World, id: string): Promise<Invoice[]> {
  const all = (await documents.list(paths.invoices())).filter(({ data }) => data['paymentId'] === id);
  const known = all.map(({ data, id: name }) => ({ name, ...invoiceDocumentSchema.parse(data) }));
  return known
    .filter(({ kind }) => kind === 'invoice' || kind === 'credit')
    .toSorted((one, other) => {
      const isFirst = Number(other.corrects === null) - Number(one.corrects === null);
      return isFirst || one.issuedAt - other.issuedAt || (one.name < other.name ? -1 : 1);
    });
}

function receivedFor(world: World, bookingId: string): number {
  const { stripe } = world;
  const own = stripe.state().transfers.filter((transfer) => transfer.transfer_group === bookingId);
  const atStripe = own.reduce((sum, transfer) => sum + transfer.amount - transfer.amount_reversed, 0);
  return atStripe + receivedByPaypal(world, bookingId);
}

/** The session keeps a digest of each call's id. */
async function gatherRecordings({ twilio, documents }: World, session: CallSession): Promise<RecordingFact[]> {
  const attempts = [...session.client.attempts, ...session.provider.attempts];
  const found = twilio.state().recordings.flatMap((recording) => {
    const digest = createHash('sha256').update(String(recording['call_sid'])).digest('hex');
    const attempt = attempts.find(({ callRef }) => callRef !== null && digest.startsWith(callRef));
    return attempt ? [{ id: String(recording['sid']), attemptId: attempt.id }] : [];
  });
  return Promise.all(
    found.map(async ({ id, attemptId }) => {
      const known = await documents.read(paths.recording(id));
      return { id, attemptId, known: known ? callRecordingSchema.parse(known) : null };
    }),
  );
}

function span(conference: Readonly<Record<string, unknown>>) {
  const instant = (value: unknown) => (typeof value === 'number' ? value : null);
  return {
    startedAt: instant(conference['started_at']),
    endedAt: instant(conference['ended_at']),
    talkedMs: Number(conference['talked_ms']),
  };
}

/** The payment providers' entries by booking id. */
function readLedger({ stripe, paypal }: World): Map<string, LedgerEntry[]> {
  const ledger = new Map<string, LedgerEntry[]>();
  for (const { bookingId, ...entry } of [...stripeEntries(stripe), ...paypalEntries(paypal)]) {
    ledger.set(bookingId, [...(ledger.get(bookingId) ?? []), entry]);
  }
  return ledger;
}

type Booked = LedgerEntry & { readonly bookingId: string };

function stripeEntries(stripe: World['stripe']): Booked[] {
  const { intents, charges, events } = stripe.state();
  return intents.map((intent) => {
    const told = (type: string) =>
      events.filter((event) => event.type === type && 'id' in event.data.object && event.data.object.id === intent.id);
    const own = charges.filter((charge) => charge.payment_intent === intent.id && charge.captured);
    return {
      bookingId: intent.metadata['bookingId'] ?? '',
      id: intent.id,
      status: intent.status,
      amount: intent.amount,
      captured: own.reduce((sum, charge) => sum + charge.amount_captured, 0),
      refunded: own.reduce((sum, charge) => sum + charge.amount_refunded, 0),
      captures: told('payment_intent.succeeded').length,
      cancellations: told('payment_intent.canceled').length,
    };
  });
}

function paypalEntries(paypal: World['paypal']): Booked[] {
  return paypal.state().accounts.map(({ order, authorizations, captures, refunds }) => {
    const [unit] = order.purchase_units;
    const isVoid = authorizations.length > 0 && authorizations.every(({ status }) => status === 'VOIDED');
    const status = captures.length > 0 ? 'succeeded' : isVoid ? 'canceled' : heldOrOpen(authorizations);
    return {
      bookingId: unit.custom_id ?? '',
      id: order.id,
      status,
      amount: cents(unit.amount),
      captured: captures.reduce((sum, { amount }) => sum + cents(amount), 0),
      refunded: refunds.reduce((sum, { amount, status }) => sum + (status === 'FAILED' ? 0 : cents(amount)), 0),
      captures: captures.length,
      cancellations: isVoid ? 1 : 0,
    };
  });
}

/** In Stripe's words, which all stories are judged by. */
const heldOrOpen = ({ length }: readonly unknown[]) => (length > 0 ? 'requires_capture' : 'requires_payment_method');

const cents = ({ value }: { readonly value: string }) => Math.round(Number(value) * 100);

export async function gatherPeople({ world, cast }: Scene): Promise<PersonFacts[]> {
  const { calls, meter } = world.twilio.state();
  return Promise.all(
    Object.entries(cast.people).map(async ([name, { uid, phone, is }]) => {
      const own = calls.filter((call) => call['party'] === phone);
      const dials = own.filter((call) => call['direction'] !== 'inbound');
      const stored = is === 'client' ? undefined : await world.documents.read(paths.profile(uid));
      const profile = stored && profileDocumentSchema.parse(stored);
      const desk = await world.documents.read(paths.profileDesk(uid));
      return {
        name,
        dials: dials.length,
        dialledIn: own.length - dials.length,
        alive: own.filter((call) => call['end_time'] === null).length,
        mostRingingAtOnce: meter.maxRinging[phone] ?? 0,
        availability: profile?.availability ?? null,
        busyWith: (desk?.['busyWith'] as string | null | undefined) ?? null,
      };
    }),
  );
}

const DAY_SECONDS = 86_400;

/** Stories are told without Auth, so that there are no sign-ins to back up and nobody wonders that they are not. */
const withoutAuth: AlertKind = 'backup_late';

/** What is said of a night without its comparison, as there are many in a story that skips days. */
const withoutNights: AlertKind = 'reconciliation_late';

/** Alerts raised since the story began, but those about work that this story's world leaves out. */
export async function gatherAlerts({ world, begin }: Scene, story: Story): Promise<AlertFact[]> {
  const alerts = await world.documents.list(paths.alerts());
  const leftOut: string[] = story.schedulesApart > DAY_SECONDS ? [withoutAuth, withoutNights] : [withoutAuth];
  return alerts
    .filter(({ data }) => Number(data['raisedAt']) >= begin && !leftOut.includes(String(data['kind'])))
    .map(({ data }) => ({ kind: String(data['kind']), session: sessionOf(data['detail']) }));
}

function sessionOf(detail: unknown): string | null {
  const session = (detail as { session?: unknown } | undefined)?.session;
  return typeof session === 'string' ? session : null;
}

/** The first words of a line say where it was written. */
const LONGEST = 300;

/** What the functions wrote that nobody may read there: a telephone, an address or a name, as it is or encoded. */
export function gatherLeaks({ world, cast, begin }: Scene): string[] {
  const planted = Object.values(cast.people).flatMap((member) => Object.values(plantedOf(member)));
  const lines = world.functions.logs().filter(({ at }) => at >= begin);
  return lines
    .map(({ text, fields }) => `${text} ${JSON.stringify(fields ?? {})}`)
    .filter((line) => canariesIn(line, planted).length > 0)
    .map((line) => line.slice(0, LONGEST));
}

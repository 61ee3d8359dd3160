import type { Booking } from '../story.ts';
import { callFunction } from '@sos/world/people/call-function';
import { fillIn } from './cast.ts';
import { confirmCard } from '@sos/world/people/confirm-card';
import type { Scene } from './scene.ts';
import { followLink } from './set-affiliates.ts';

const TRIES = 5;
const TRY_AGAIN_AFTER_SECONDS = 5;

/** Lets a client pay and book at the hours that the story says; what they see at the end is the booking's outcome. */
export function planBooking(scene: Scene, name: string, booking: Booking): void {
  const client = new BookingClient(scene, name, booking);
  scene.agenda.at(scene.begin + booking.at * 1000, () => client.openPayment());
}

/** A client at the booking page. Told to try again, they do so a few times. */
class BookingClient {
  readonly #scene: Scene;
  readonly #name: string;
  readonly #booking: Booking;
  #tries = 0;

  constructor(scene: Scene, name: string, booking: Booking) {
    this.#scene = scene;
    this.#name = name;
    this.#booking = booking;
  }

  async openPayment(): Promise<void> {
    const { cast, world } = this.#scene;
    const { currency, provider, coupon } = this.#booking;
    const input = {
      bookingId: this.#bookingId(),
      providerId: cast.people[provider]?.uid ?? '',
      currency,
      phone: this.#phone(),
      ...(coupon !== undefined && { coupon }),
    };
    const opening = this.#booking.with === 'paypal' ? 'createPaypalOrder' : 'createPaymentIntent';
    const answer = await callFunction(world, opening, { caller: this.#caller(), input });
    if (answer === 'try_again') return this.#tryAgain(() => this.openPayment());
    if ('refused' in answer) return this.#end(answer.refused);
    this.#note('opened the payment');
    const { checkout } = answer.result;
    const pay = () => (checkout.rail === 'stripe' ? this.#pay(checkout.clientSecret) : this.#agree(checkout.orderId));
    this.#scene.agenda.after(this.#booking.paysAfter, pay);
  }

  /** The buyer agrees on PayPal's page, which leads back to ours. */
  async #agree(orderId: string): Promise<void> {
    this.#scene.world.paypal.approve(orderId, this.#booking.funding);
    this.#note('agreed at PayPal');
    await this.#authorize();
  }

  async #authorize(): Promise<void> {
    const input = { bookingId: this.#bookingId() };
    const answer = await callFunction(this.#scene.world, 'authorizePaypalOrder', { caller: this.#caller(), input });
    if (answer === 'try_again') return this.#tryAgain(() => this.#authorize());
    if ('refused' in answer) return this.#end(answer.refused);
    this.#note('had the money held by PayPal');
    await this.#book();
  }

  async #pay(clientSecret: string): Promise<void> {
    const outcome = await confirmCard(this.#scene.world.stripe.url, clientSecret, this.#booking);
    if (outcome === 'try_again') return this.#tryAgain(() => this.#pay(clientSecret));
    if (outcome !== 'authorised') return this.#end(outcome);
    this.#note('authorised the card');
    await this.#book();
  }

  async #book(): Promise<void> {
    const { locale } = this.#client();
    const referral = await this.#broughtBy();
    const input = { bookingId: this.#bookingId(), phone: this.#phone(), locale, ...(referral && { referral }) };
    const answer = await callFunction(this.#scene.world, 'createAndScheduleCall', { caller: this.#caller(), input });
    if (answer === 'try_again') return this.#tryAgain(() => this.#book());
    this.#end('refused' in answer ? answer.refused : 'booked');
  }

  /** By whose link they came, should it be anybody's, as their browser has kept it. */
  async #broughtBy() {
    const { cast, world } = this.#scene;
    const affiliate = cast.affiliates[this.#client().cameBy ?? ''];
    if (!affiliate) return undefined;
    const { code, clickId, firstClickId } = await followLink(world, affiliate.codes.client);
    return { code, clickId, firstClickId };
  }

  #tryAgain(step: () => Promise<void>): void {
    if (++this.#tries >= TRIES) return this.#end('gave_up');
    this.#note('was told to try again');
    this.#scene.agenda.after(TRY_AGAIN_AFTER_SECONDS, step);
  }

  #end(outcome: string): void {
    this.#scene.outcomes.set(this.#name, outcome);
    this.#note(outcome === 'booked' ? 'booked the call' : `could not book: ${outcome}`);
  }

  #note(what: string): void {
    this.#scene.note(this.#booking.client, `${what} (${this.#name})`);
  }

  #phone(): string {
    const typed = this.#booking.phone;
    return typed === undefined ? this.#client().phone : fillIn(typed, this.#scene.cast);
  }

  #client() {
    const client = this.#scene.cast.people[this.#booking.client];
    if (!client) throw new Error(`nobody is called ${this.#booking.client}`);
    return client;
  }

  #caller() {
    return { uid: this.#client().uid, role: 'client' } as const;
  }

  #bookingId(): string {
    return this.#scene.cast.bookingIds[this.#name] ?? '';
  }
}

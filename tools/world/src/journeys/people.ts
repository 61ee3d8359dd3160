import type { Locator, Page } from 'playwright-core';
import type { World } from '../world.ts';

const PAYMENT_FRAME = 'iframe[title="Secure payment input frame"]';

/** What a person does in the web app, by the names that they read. */
export class Visitor {
  readonly page: Page;
  readonly #home: string;

  constructor(page: Page, world: World) {
    this.page = page;
    this.#home = `${world.web?.url}/en`;
  }

  /** From the search to the first step of the booking. */
  async choose(provider: string): Promise<void> {
    await this.page.goto(this.#home);
    await this.page.getByRole('link', { name: provider, exact: true }).click();
    await this.page.getByRole('link', { name: `Call ${provider}` }).click();
  }

  async giveTelephone(e164: string): Promise<void> {
    await this.page.getByLabel('Telephone number').fill(e164);
    await this.#press('Continue to the price');
  }

  async signIn(email: string, password: string): Promise<void> {
    await this.#press('I have an account');
    await this.page.getByLabel('Email').fill(email);
    await this.page.getByLabel('Password').fill(password);
    await this.#press('Sign in', 'form');
  }

  async register(person: { first: string; last: string; email: string; password: string }): Promise<void> {
    await this.page.getByLabel('First name').fill(person.first);
    await this.page.getByLabel('Last name').fill(person.last);
    await this.page.getByLabel('Email').fill(person.email);
    await this.page.getByLabel('Password').fill(person.password);
    await this.page.getByRole('checkbox').check();
    await this.#press('Create an account', 'form');
  }

  async agree(): Promise<void> {
    await this.page.getByRole('heading', { name: 'What it costs' }).waitFor();
    await this.page.getByRole('checkbox').check();
    await this.#press('Continue to payment');
  }

  /** Where the card's number is typed. */
  cardNumber(): Locator {
    return this.page.frameLocator(PAYMENT_FRAME).locator('#number');
  }

  /** Has the card that is paid with kept for the next time. */
  async keepCard(): Promise<void> {
    await this.page
      .frameLocator(PAYMENT_FRAME)
      .getByRole('checkbox', { name: /^Save payment details/ })
      .check();
  }

  /** Pays with a card that was kept, which the Payment Element offers first. */
  async payAgain(card: string, price: string): Promise<void> {
    const kept = this.page.frameLocator(PAYMENT_FRAME).getByRole('radio', { name: card, checked: true });
    await kept.waitFor();
    await this.#press(`Authorise ${price}`);
  }

  /** Pays with the test card that has this name in the Payment Element. */
  async pay(card: string, price: string): Promise<void> {
    await this.page.frameLocator(PAYMENT_FRAME).getByRole('button', { name: card }).click();
    await this.#press(`Authorise ${price}`);
  }

  async reads(words: string | RegExp): Promise<void> {
    await this.page.getByText(words).first().waitFor();
  }

  async #press(name: string, within = 'main'): Promise<void> {
    await this.page.locator(within).getByRole('button', { name, exact: true }).last().click();
  }
}

/** The page of virtual telephones, and the hand that picks them up. */
export class Desk {
  readonly page: Page;
  readonly #url: string;

  constructor(page: Page, world: World) {
    this.page = page;
    this.#url = `${world.twilio.url}/phones`;
  }

  async open(): Promise<void> {
    await this.page.goto(this.#url);
  }

  /** Waits for the ring, picks up, listens until a key is asked for, and presses 1. */
  async accept(name: string): Promise<void> {
    await this.#button(`Answer ${name}’s telephone`).click();
    const card = this.page.locator('li', { has: this.#button(`Hang up ${name}’s telephone`) });
    await card.getByText('A key is waited for').waitFor();
    await card.getByRole('button', { name: 'Press 1', exact: true }).click();
  }

  async talksWith(name: string): Promise<void> {
    await this.page.getByText(`Talking with ${name}`).waitFor();
  }

  async hangUp(name: string): Promise<void> {
    await this.#button(`Hang up ${name}’s telephone`).click();
  }

  /** Waits until nobody has anything to hang up. */
  async isQuiet(): Promise<void> {
    await this.page
      .getByRole('button', { name: /^Hang up/ })
      .first()
      .waitFor({ state: 'detached' });
  }

  #button(name: string) {
    return this.page.getByRole('button', { name, exact: true });
  }
}

import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { Desk, Visitor } from './people.ts';
import { Stage } from '../testing/stage.ts';

const LAWYER = 'Camille Aubert';
const CLIENT = 'Nora Lindqvist';
const TELEPHONE = '+12025550101';
const RATE = 4;

const stage = new Stage({ clockRate: RATE });
beforeEach(() => stage.world.clock.setRate(RATE));
const aPage = () => stage.aPage();

/** Somebody in a browser of their own, signed in. */
async function signedIn(email: string, password: string): Promise<Page> {
  const page = await aPage();
  await page.goto(`${stage.world.web?.url}/en/sign-in`);
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.locator('main form button[type=submit]').click();
  await page.locator('[popovertarget=account]').waitFor();
  return page;
}
const go = (page: Page, path: string) => stage.open(page, path);
const reads = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();

async function billedCall(page: Page): Promise<void> {
  const visitor = new Visitor(page, stage.world);
  const desk = new Desk(await aPage(), stage.world);
  await desk.open();
  await visitor.choose(LAWYER);
  await visitor.giveTelephone(TELEPHONE);
  await visitor.agree();
  await visitor.keepCard();
  await visitor.pay('Pays', '€49.00');
  await visitor.reads(`Your call with ${LAWYER} is booked.`);
  await desk.accept(CLIENT);
  await desk.accept(LAWYER);
  await desk.talksWith(LAWYER);
  stage.world.clock.setRate(0);
  await stage.world.clock.advance(90_000);
  await desk.hangUp(CLIENT);
  await stage.world.clock.idle();
  stage.world.clock.setRate(RATE);
  await visitor.reads(/€49.00 was charged/);
}

describe('a call that was charged', () => {
  it('is reviewed on its page, seen with the average, answered, read by its author, and reported', async () => {
    const nora = await signedIn('client@example.com', 'sos-client');
    await billedCall(nora);
    await nora.getByRole('radio', { name: '2 out of 5' }).check();
    await nora.getByLabel('In your own words, if you like').fill('I could hardly hear anything.');
    await nora.getByRole('button', { name: 'Publish my review' }).click();
    await reads(nora, 'Thank you. Your review is published.');
    await go(nora, '/calls');
    await reads(nora, '€49.00 was charged.');
    expect(await nora.getByRole('link', { name: /Review the call/ }).count()).toBe(0);

    await stage.world.clock.idle();
    const reader = await aPage();
    await go(reader, '/providers/lawyer-camille');
    await reads(reader, 'I could hardly hear anything.');
    await reads(reader, '4 reviews');
    await reads(reader, /Nora · 2 out of 5/);

    const camille = await signedIn('camille@example.com', 'sos-provider');
    await go(camille, '/providers/lawyer-camille');
    const item = camille.locator('.review-item', { hasText: 'I could hardly hear anything.' });
    await item.getByLabel('Your reply').fill('I am sorry about the line.');
    await item.getByRole('button', { name: 'Publish my reply' }).click();
    await reads(camille, 'I am sorry about the line.');

    await go(nora, '/reviews');
    await reads(nora, 'I am sorry about the line.');
    await go(nora, '/notifications');
    await reads(nora, `${LAWYER} has replied to your review.`);

    const bastien = await signedIn('client2@example.com', 'sos-client');
    await go(bastien, '/providers/lawyer-camille');
    await bastien.getByRole('button', { name: 'Report the review of Nora' }).click();
    await bastien.getByRole('radio', { name: 'It is not true' }).check();
    await bastien.getByRole('button', { name: 'Send to our team' }).click();
    await reads(bastien, 'Thank you. Our team looks at it.');
    expect(await bastien.getByRole('dialog').count()).toBe(0);
  });
});

describe('a client keeps', () => {
  it('a provider, by keyboard, and finds them again', async () => {
    const page = await signedIn('client2@example.com', 'sos-client');
    const heart = page.getByRole('button', { name: `Keep ${LAWYER} as a favourite` });
    await heart.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: `Keep ${LAWYER} as a favourite`, pressed: true }).waitFor();
    await stage.world.clock.idle();
    await go(page, '/favourites');
    await page.getByRole('link', { name: LAWYER, exact: true }).waitFor();
    expect(await page.getByRole('article').count()).toBe(1);
  });

  it('a telephone, and rings it from the booking without typing', async () => {
    const page = await signedIn('client2@example.com', 'sos-client');
    await go(page, '/telephones');
    await page.getByLabel('Telephone number').fill('+12025550102');
    await page.getByLabel('Name').fill('My SIM');
    await page.getByRole('button', { name: 'Save' }).click();
    await reads(page, '+1 •••• 02');
    await go(page, '/book/lawyer-camille');
    await page.getByRole('button', { name: /My SIM/ }).click();
    await reads(page, '+12025550102');
    await page.getByRole('button', { name: 'Continue to the price' }).click();
    await page.getByRole('heading', { name: 'What it costs' }).waitFor();
    await go(page, '/telephones');
    await page.getByRole('button', { name: 'Remove the telephone ending in 02' }).click();
    await reads(page, 'You keep no telephone yet.');
    expect(await page.getByText('•••• 02').count()).toBe(0);
  });
});

describe('a card that was kept', () => {
  it('pays again without being typed, and is removed by its owner', async () => {
    const nora = await signedIn('client@example.com', 'sos-client');
    const visitor = new Visitor(nora, stage.world);
    await visitor.choose(LAWYER);
    await visitor.giveTelephone(TELEPHONE);
    await visitor.agree();
    await visitor.payAgain('Visa •••• 4242', '€49.00');
    await visitor.reads(`Your call with ${LAWYER} is booked.`);
    await go(nora, '/cards');
    await nora.getByRole('button', { name: 'Remove the Visa card ending in 4242' }).click();
    await reads(nora, 'The card was removed.');
    expect(await nora.getByText('ending in 4242').count()).toBe(0);
    const stripe = stage.world.stripe.state();
    expect(stripe.intents.filter(({ status }) => status === 'requires_capture')).toHaveLength(1);
  });
});

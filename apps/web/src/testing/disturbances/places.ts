import type { Page } from 'playwright-core';
import { momentNames } from '../a-session.ts';
import { next } from '../a-visit.ts';

/** Who looks: nobody, or the person who signs in by that address. */
export type Who =
  | 'nobody'
  | 'nora@example.com'
  | 'ana@example.com'
  | 'bea@example.com'
  | 'gil@example.com'
  | 'rosa@example.com';

/** A page in one of its states, before the fixture server. */
export interface Place {
  readonly name: string;
  /** Without the language. */
  readonly path: string;
  readonly who: Who;
  /** What is there once the page is. */
  readonly ready: string;
  /** What a person does to bring the page into the state. */
  readonly reach?: (page: Page) => Promise<void>;
}

const send = (page: Page) => page.locator('main form button[type=submit]').last().click();

async function askThePrice(page: Page): Promise<void> {
  await page.locator('input[type=tel]').fill('+33 6 12 34 56 78');
  await next(page);
  await page.locator('[type=checkbox]').waitFor();
}

async function reachTheCard(page: Page): Promise<void> {
  await askThePrice(page);
  await page.locator('[type=checkbox]').check();
  await next(page);
  await page.locator('[inputmode=numeric]').waitFor();
}

async function beDeclined(page: Page): Promise<void> {
  await reachTheCard(page);
  await page.locator('[inputmode=numeric]').fill('4000 0000 0000 0002');
  await next(page);
  await page.locator('main .banner').waitFor();
}

async function askToCancel(page: Page): Promise<void> {
  await page.locator('.call button').first().click();
  await page.locator('dialog[open]').waitFor();
}

const seenBy = (who: Who, places: readonly Omit<Place, 'who'>[]): Place[] => places.map((place) => ({ who, ...place }));

/** Every page, and the states of it that look different. */
export const places: readonly Place[] = [
  ...seenBy('nobody', [
    { name: 'home', path: '', ready: '.provider-card h3' },
    { name: 'home, nobody found', path: '?kind=lawyer&language=es', ready: '.empty' },
    { name: 'profile', path: '/providers/camille', ready: '.profile-head' },
    { name: 'not found', path: '/providers/nobody', ready: '.empty h1' },
    { name: 'link of an affiliate', path: '/r/ABCD2345', ready: '.provider-card h3' },
    { name: 'no such page', path: '/nowhere', ready: 'main h1' },
    { name: 'where', path: '/where', ready: 'main h1' },
    { name: 'terms', path: '/terms', ready: '.legal h2' },
    { name: 'privacy', path: '/privacy', ready: '.legal h2' },
    { name: 'a country', path: '/countries/thailand-th/lawyer/french-fr', ready: '.provider-card h3' },
    { name: 'cookies', path: '/cookies', ready: '.legal h2' },
    { name: 'legal notice', path: '/legal', ready: '.legal h2' },
    { name: 'pricing', path: '/pricing', ready: '.in-time' },
    { name: 'how it works', path: '/how-it-works', ready: '.call-steps' },
    { name: 'partners', path: '/partners', ready: '.programme' },
    { name: 'a programme', path: '/partners/group-admin', ready: '.rate' },
    { name: 'an added programme', path: '/partners/ambassador', ready: '.rate' },
    { name: 'help', path: '/help', ready: '.help-questions' },
    { name: 'help, nothing found', path: '/help?q=zebra', ready: 'search output' },
    { name: 'help with money', path: '/help/money#refund', ready: '.help-answer' },
    { name: 'register', path: '/register', ready: 'form' },
    { name: 'register, with mistakes', path: '/register', ready: 'form', reach: send },
    { name: 'register a lawyer', path: '/register/lawyer', ready: '.application select' },
    { name: 'register an expatriate', path: '/register/expat', ready: '.application select' },
    { name: 'forgotten password', path: '/forgot-password', ready: 'form' },
    { name: 'contact', path: '/contact', ready: 'main form' },
    { name: 'new password', path: '/account-action#mode=resetPassword&code=fresh', ready: '[name=password]' },
    { name: 'spent link', path: '/account-action?mode=verifyEmail&oobCode=spent', ready: '.banner' },
    { name: 'sign in', path: '/sign-in', ready: '[name=password]' },
    { name: 'account, signed out', path: '/account', ready: '.empty h1' },
    { name: 'booking somebody away', path: '/book/ingrid', ready: '.panel .side-card .avatar' },
  ]),
  ...seenBy('nora@example.com', [
    { name: 'booking', path: '/book/camille', ready: '[data-interactive=booking]' },
    { name: 'booking, price', path: '/book/camille', ready: '[data-interactive=booking]', reach: askThePrice },
    { name: 'booking, card', path: '/book/camille', ready: '[data-interactive=booking]', reach: reachTheCard },
    { name: 'booking, declined', path: '/book/camille', ready: '[data-interactive=booking]', reach: beDeclined },
    ...momentNames.map((moment) => ({
      name: `call, ${moment}`,
      path: `/call/${moment}`,
      // Its documents come last.
      ready: moment === 'charged' ? '.invoice-row' : '.portraits',
    })),
    { name: 'call, asking to cancel', path: '/call/scheduled', ready: '.portraits', reach: askToCancel },
    { name: 'asking a team', path: '/colleagues/new/ingrid', ready: '.colleagues select' },
    { name: 'account', path: '/account', ready: '#details' },
    { name: 'own data', path: '/account/data', ready: '#leave' },
    { name: 'notifications', path: '/notifications', ready: '[name=email]' },
    { name: 'calls', path: '/calls', ready: '.area-places' },
    { name: 'invoices', path: '/invoices', ready: '.invoice-row' },
    { name: 'favourites', path: '/favourites', ready: '.provider-card h2' },
    { name: 'reviews', path: '/reviews', ready: '.review-item' },
    { name: 'telephones', path: '/telephones', ready: '.telephone' },
    { name: 'cards', path: '/cards', ready: '.kept-card' },
    { name: 'inviting friends', path: '/affiliate', ready: '.affiliate-figures' },
  ]),
  ...seenBy('bea@example.com', [
    { name: 'affiliate', path: '/affiliate', ready: '.affiliate-figures' },
    { name: 'affiliate, links', path: '/affiliate/links', ready: '.affiliate-link' },
    { name: 'affiliate, referrals', path: '/affiliate/referrals', ready: '.affiliate-line' },
    { name: 'affiliate, statement', path: '/affiliate/statement', ready: '.affiliate-line' },
    { name: 'affiliate, withdrawals', path: '/affiliate/withdrawals', ready: '.withdrawal' },
    { name: 'affiliate, challenge', path: '/affiliate/challenge', ready: '.challenge-place' },
    { name: 'affiliate, leaderboard', path: '/affiliate/leaderboard', ready: '.challenge-place' },
    { name: 'affiliate, training', path: '/affiliate/training', ready: '.lesson' },
  ]),
  ...seenBy('gil@example.com', [
    { name: 'affiliate, resources', path: '/affiliate/resources', ready: '.content-picture' },
    { name: 'affiliate, posts', path: '/affiliate/posts', ready: '.content-item' },
  ]),
  ...seenBy('rosa@example.com', [
    { name: 'affiliate, guide', path: '/affiliate/guide', ready: '.content-item' },
    { name: 'affiliate, articles', path: '/affiliate/articles', ready: '.article-figures' },
  ]),
  ...seenBy('ana@example.com', [
    { name: 'affiliate, Telegram', path: '/affiliate/telegram', ready: '.affiliate-desk button' },
    { name: 'application', path: '/application', ready: '.application h2' },
    { name: 'console', path: '/console', ready: '.own-call' },
    { name: 'console, calls', path: '/console/calls', ready: '.own-call' },
    { name: 'console, subscription', path: '/console/subscription', ready: '.plan' },
    { name: 'console, earnings', path: '/console/earnings', ready: '.share-row' },
    { name: 'console, reviews', path: '/console/reviews', ready: '.review-item' },
    { name: 'console, hours', path: '/console/hours', ready: '.hours-day' },
    { name: 'console, profile', path: '/console/profile', ready: '.preview' },
    { name: 'console, agency', path: '/console/agency', ready: '.own-agency > .card' },
  ]),
];

import { makeScripts } from '@sos/pages/bundle';

/** The browser script at a path. */
export const scriptAt = makeScripts(
  new URL('../browser/', import.meta.url),
  new Map([
    ['/js/stripe.js', 'page/stripe-js.ts'],
    ['/js/element.js', 'element/main.ts'],
    ['/js/challenge.js', 'challenge/main.ts'],
  ]),
);

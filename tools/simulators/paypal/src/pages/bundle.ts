import { makeScripts } from '@sos/pages/bundle';

/** The browser script at a path. */
export const scriptAt = makeScripts(
  new URL('../browser/', import.meta.url),
  new Map([
    ['/sdk/js', 'sdk.ts'],
    ['/sdk/button.js', 'button.ts'],
    ['/checkoutnow/approval.js', 'approval.ts'],
  ]),
);

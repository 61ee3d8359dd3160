import { deedNames } from '@sos/domain/audit/deeds';
import { known } from './known.ts';
import type { Say } from './words.ts';

/** What an admin did; a deed that only a newer release knows is called by its code. */
export function deedTitle(say: Say, action: string): string {
  const name = known(deedNames, action.replaceAll('-', '_'));
  return name ? say(`adminAudit.deed.${name}`) : action;
}

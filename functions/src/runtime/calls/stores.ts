import { makeLineBook } from '../../adapters/firestore/calls/line-book.ts';
import { makeSessionStore } from '../../adapters/firestore/calls/session-store.ts';
import { once, phoneCipher, reportCorrupt } from '../shared/wiring.ts';

/** What this process remembers of sessions serves all who ask for them. */
export const sessions = makeSessionStore(reportCorrupt);
export const lineBook = once(() => makeLineBook(phoneCipher()));

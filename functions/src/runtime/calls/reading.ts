import { makeCallBook } from '../../adapters/firestore/calls/call-book.ts';
import { makeCallStory } from '../../adapters/firestore/calls/call-story.ts';
import { makeSessionStore } from '../../adapters/firestore/calls/session-store.ts';
import { makeKeptRecordings } from '../../adapters/firestore/recordings/kept-recordings.ts';
import { makeCallCosts } from '../../adapters/firestore/costs/call-costs.ts';
import { payments, reportCorrupt } from '../shared/wiring.ts';

/** What reading of calls needs, and neither the carrier nor the rail. */
export const readingPorts = {
  sessions: makeSessionStore(reportCorrupt),
  payments,
  book: makeCallBook(reportCorrupt),
  story: makeCallStory(reportCorrupt),
  costs: makeCallCosts(reportCorrupt),
  recordings: makeKeptRecordings(reportCorrupt),
};

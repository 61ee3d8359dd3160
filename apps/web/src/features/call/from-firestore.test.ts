import { Timestamp } from 'firebase/firestore';
import { expect, it } from 'vitest';
import { aParty, aSession, anAttempt } from '../../testing/a-session.ts';
import { sessionFromFirestore } from './from-firestore.ts';

const session = aSession({ client: aParty({ attempts: [anAttempt({ dialledAt: 5000, joinedAt: 6000 })] }) }, 1000);

it('turns stored time stamps into milliseconds, at every depth', () => {
  const at = (millis: number) => Timestamp.fromMillis(millis);
  const attempt = { ...anAttempt(), dialledAt: at(5000), joinedAt: at(6000) };
  const stored = {
    ...session,
    createdAt: at(1000),
    scheduledFor: at(session.scheduledFor),
    client: { ...session.client, attempts: [attempt] },
  };
  expect(sessionFromFirestore(stored)).toEqual(session);
});

it('lets pass whatever a newer release stores, without looking into it', () => {
  class Reference {
    readonly itself = this;
  }
  const newer = { reference: new Reference(), list: [1, null] };
  expect(sessionFromFirestore({ ...session, newer })).toMatchObject({ ...session, newer });
});

it('refuses a document that is no session', () => {
  expect(() => sessionFromFirestore({ ...session, status: 'dreaming' })).toThrow(/status/);
});

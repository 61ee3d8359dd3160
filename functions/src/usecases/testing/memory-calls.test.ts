import { describe } from 'vitest';
import { agencyBookingsContract } from '../calls/agency-bookings.contract.ts';
import { bookingsContract } from '../calls/bookings.contract.ts';
import { carrierContract } from '../calls/carrier.contract.ts';
import { dialLocksContract } from '../calls/dial-locks.contract.ts';
import { lineBookContract } from '../calls/line-book.contract.ts';
import { provedNumbersContract } from '../calls/proved-numbers.contract.ts';
import { providerDeskContract } from '../calls/provider-desk.contract.ts';
import { sessionsContract } from '../calls/sessions.contract.ts';
import { talklessCallsContract } from '../payments/talkless-calls.contract.ts';
import { onlineLawyer } from './online-lawyer.ts';
import { MemoryCalls } from './memory-calls.ts';
import { MemoryCarrier } from './memory-carrier.ts';

describe('sessions in memory', () => {
  sessionsContract(() => {
    const memory = new MemoryCalls();
    return { sessions: memory.sessionStore, put: async (session) => memory.sessions.set(session.id, session) };
  });
});

describe('bookings in memory', () => {
  bookingsContract(() => {
    const memory = new MemoryCalls();
    return {
      bookings: memory.bookings,
      sessions: memory.sessionStore,
      desk: memory.providerDesk,
      lines: memory.lineBook,
      telephones: memory.wantedTelephones,
      putPayment: async (payment) => memory.payments.add(payment),
      putProvider: async (id, telephone) => {
        memory.profiles.set(id, onlineLawyer);
        if (telephone !== null) memory.telephones.set(id, telephone);
      },
    };
  });
});

describe('bookings of an agency in memory', () => {
  agencyBookingsContract(() => {
    const memory = new MemoryCalls();
    return {
      bookings: memory.bookings,
      sessions: memory.sessionStore,
      desk: memory.providerDesk,
      putPayment: async (payment) => memory.payments.add(payment),
      putAgency: async (...ids) => {
        for (const id of ids) {
          memory.agency.add(id);
          memory.profiles.set(id, onlineLawyer);
          memory.telephones.set(id, '+33698765432');
        }
      },
      availability: async (id) => memory.profiles.get(id)?.availability,
    };
  });
});

describe('the provider desk in memory', () => {
  providerDeskContract(() => {
    const { profiles, providerDesk } = new MemoryCalls();
    return {
      desk: providerDesk,
      put: async (id, kept) => profiles.set(id, { ...onlineLawyer, ...kept }),
      look: async (id) => profiles.get(id) ?? onlineLawyer,
    };
  });
});

describe('the line book in memory', () => {
  lineBookContract(() => {
    const { lineBook, lines, holders } = new MemoryCalls();
    return {
      lines: lineBook,
      put: async (id, numbers) => lines.set(id, { ...numbers, callSids: {} }),
      putHolder: async (e164, holder) => holders.set(e164, holder),
    };
  });
});

describe('dial locks in memory', () => {
  dialLocksContract(() => {
    const memory = new MemoryCalls();
    return { locks: memory.lockBook, now: () => memory.now, pass: (ms) => void (memory.now += ms) };
  });
});

describe('the carrier in memory', () => {
  carrierContract(() => {
    const memory = new MemoryCalls();
    const carrier: MemoryCarrier = new MemoryCarrier(memory.clock, {
      cut: ({ callSid, state }) => carrier.end(callSid, state === 'in_progress' ? 'completed' : 'canceled'),
    });
    const rungOut = () =>
      [...carrier.calls.values()].filter(({ state, at }) => state === 'ringing' && at <= memory.now - 30_000);
    return {
      carrier,
      now: () => memory.now,
      pass: async (seconds) => {
        memory.now += seconds * 1000;
        for (const { callSid } of rungOut()) carrier.end(callSid, 'no_answer');
      },
    };
  });
});

describe('calls that came to nothing, in memory', () => {
  talklessCallsContract(() => {
    const memory = new MemoryCalls();
    return { calls: memory.talkless, put: async (session) => memory.sessions.set(session.id, session) };
  });
});

describe('proved numbers in memory', () => {
  provedNumbersContract(() => new MemoryCalls().numbers);
});

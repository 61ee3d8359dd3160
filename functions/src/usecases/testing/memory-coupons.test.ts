import { describe } from 'vitest';
import { couponsContract } from '../coupons/coupons.contract.ts';
import { MemoryCalls } from './memory-calls.ts';
import { onlineLawyer } from './online-lawyer.ts';

describe('coupons in memory', () => {
  couponsContract(() => {
    const memory = new MemoryCalls();
    return {
      coupons: memory.coupons,
      bookings: memory.bookings,
      payments: memory.payments,
      putCode: async (code, owner) => void memory.coupons.codes.set(code, owner),
      putProvider: async (id, telephone) => {
        memory.profiles.set(id, onlineLawyer);
        memory.telephones.set(id, telephone);
      },
    };
  });
});

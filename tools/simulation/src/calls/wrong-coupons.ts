import { over } from './over.ts';
import type { MakeUseCases } from './use-cases.ts';

/** Right use cases over ports that are wrong about coupons. */
export const wrongCoupons: Readonly<Record<string, MakeUseCases>> = {
  'a coupon that is not checked again at booking': over(({ bookings }) => ({
    bookings: {
      ...bookings,
      book: (ids, decide) =>
        bookings.book(ids, (state) => {
          const unused = { total: 0, byPerson: 0, hasCalled: false };
          return decide({ ...state, coupon: state.coupon && { ...state.coupon, use: unused } });
        }),
    },
  })),

  'a coupon that is never given back': over(({ redemptions }) => ({
    redemptions: { owed: (query) => redemptions.owed(query), giveBack: async () => false },
  })),

  'a coupon whose owing is never looked for': over(({ redemptions }) => ({
    redemptions: {
      giveBack: (...given) => redemptions.giveBack(...given),
      owed: async () => ({ ids: [], next: null }),
    },
  })),
};

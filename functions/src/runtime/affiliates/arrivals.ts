import { makeArrivals } from '../../adapters/firestore/affiliates/arrival-store.ts';
import { makeBookBrought } from '../../usecases/affiliates/bind-at-booking.ts';
import type { Handler } from '../../usecases/shared/handler.ts';
import { clock, reportCorrupt } from '../shared/wiring.ts';

export const bookBrought = (book: Handler<'createAndScheduleCall'>) =>
  makeBookBrought({ arrivals: makeArrivals(reportCorrupt), clock }, book);

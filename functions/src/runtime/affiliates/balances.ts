import { makeBalanceBook } from '../../adapters/firestore/affiliates/balance-book.ts';
import { makeCheckBalances } from '../../usecases/affiliates/check-balances.ts';
import { log } from '../log.ts';
import { alerts, clock, reportCorrupt } from '../shared/wiring.ts';

export const checkBalances = makeCheckBalances({ balances: makeBalanceBook(reportCorrupt), alerts, clock, log });

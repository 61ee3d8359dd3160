import { makeAccounts } from '../../adapters/auth/accounts.ts';

export const accounts = makeAccounts();

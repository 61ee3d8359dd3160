import { type FieldName, fieldNames } from '@sos/domain/withdrawals/account-forms';
import type { AccountDetails } from '@sos/domain/withdrawals/account';
import { z } from 'zod';
import type { PayoutCipher, StoredCipher } from '../shared/stored-cipher.ts';

interface StoredDetails {
  readonly affiliateId: string;
  readonly details: StoredCipher;
}

const detailsSchema = z.partialRecord(z.enum(fieldNames), z.string());

/** What names the account, as its owner wrote it; undefined where nothing is kept. */
export function readDetails(cipher: PayoutCipher, stored: StoredDetails | undefined): AccountDetails | undefined {
  if (!stored) return undefined;
  const read = detailsSchema.parse(cipher.open(stored.details, stored.affiliateId));
  return Object.fromEntries(
    Object.entries(read).flatMap(([name, value]) => (value === undefined ? [] : [[name as FieldName, value]])),
  );
}

import { paths } from '@sos/contracts/paths';
import { programmes } from '@sos/domain/accounts/affiliates';
import type { MarkBook } from '../../../usecases/affiliates/commission-ports.ts';
import { db } from '../shared/db.ts';
import { type ReportCorrupt, reporting } from '../shared/documents.ts';
import { cardMarkDocuments } from './card-marks.ts';
import { affiliateProfiles, clickDocuments, referralDocuments } from './affiliate-documents.ts';

const MOST_NUMBERS = 10;

/** Digests of the numbers that somebody has proved, of the browsers that they came by, and of what they have paid by. */
export function makeMarkBook(report: ReportCorrupt): MarkBook {
  return {
    of: (uid) =>
      reporting(report, async () => {
        const [numbers, referral, paid, profiles] = await Promise.all([
          db().collection(paths.provedNumbers()).where('ownerId', '==', uid).limit(MOST_NUMBERS).select().get(),
          referralDocuments.read(uid),
          cardMarkDocuments.read(uid),
          Promise.all(programmes.map((programme) => affiliateProfiles[programme].read(uid))),
        ]);
        const click = referral?.clickId ? await clickDocuments.read(referral.clickId) : undefined;
        const own = profiles.flatMap((profile) => profile?.devices ?? []);
        const devices = click ? [click.device, ...own] : own;
        return { telephones: numbers.docs.map(({ id }) => id), devices, cards: paid?.cards ?? [] };
      }),
  };
}

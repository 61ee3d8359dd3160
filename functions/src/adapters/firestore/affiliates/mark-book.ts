import { paths } from '@sos/contracts/paths';
import { programmes } from '@sos/domain/accounts/affiliates';
import { type PartyName, partyNames } from '@sos/domain/calls/session';
import type { LinesOf, MarkBook } from '../../../usecases/affiliates/commission-ports.ts';
import { db } from '../shared/db.ts';
import { type ReportCorrupt, reporting } from '../shared/documents.ts';
import { telephonyDocuments } from '../calls/line-book.ts';
import { cardMarkDocuments } from './card-marks.ts';
import { payoutMethodDocuments } from '../withdrawals/withdrawal-documents.ts';
import { affiliateProfiles, clickDocuments, referralDocuments } from './affiliate-documents.ts';

const MOST_NUMBERS = 10;
/** Among how many of their newest calls the telephones of a client are looked for. */
const LATELY = 5;

/** Digests of the numbers that somebody has proved or was called at, of the browsers that they came by, of what they have paid by, and of the accounts at which they are paid. */
export function makeMarkBook(report: ReportCorrupt): MarkBook {
  return {
    of: (uid) =>
      reporting(report, async () => {
        const [numbers, called, referral, paid, accounts, profiles] = await Promise.all([
          db().collection(paths.provedNumbers()).where('ownerId', '==', uid).limit(MOST_NUMBERS).select().get(),
          calledAt(uid),
          referralDocuments.read(uid),
          cardMarkDocuments.read(uid),
          payoutMethodDocuments.read(uid),
          Promise.all(programmes.map((programme) => affiliateProfiles[programme].read(uid))),
        ]);
        const click = referral?.clickId ? await clickDocuments.read(referral.clickId) : undefined;
        const own = profiles.flatMap((profile) => profile?.devices ?? []);
        const devices = click ? [click.device, ...own] : own;
        const telephones = [...new Set([...numbers.docs.map(({ id }) => id), ...called])];
        const payouts = (accounts?.methods ?? []).map(({ digest }) => digest);
        return { telephones, devices, cards: paid?.cards ?? [], payouts };
      }),
  };
}

/** As the private side of the call has them; the client's is the first. */
export const linesOf: LinesOf = async (sessionId) => {
  const lineIds = (await telephonyDocuments.read(sessionId))?.lineIds ?? [];
  const of = (party: PartyName) => lineIds.slice(partyNames.indexOf(party)).slice(0, 1);
  return { client: of('client'), provider: of('provider') };
};

async function calledAt(uid: string): Promise<readonly string[]> {
  const own = db().collection(paths.sessions()).where('clientId', '==', uid);
  const { docs } = await own.orderBy('createdAt', 'desc').limit(LATELY).select().get();
  const lines = await Promise.all(docs.map(({ id }) => linesOf(id)));
  return lines.flatMap(({ client }) => client);
}

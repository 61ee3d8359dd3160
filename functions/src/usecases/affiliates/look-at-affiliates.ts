import type { AffiliateProfile } from '@sos/contracts/affiliates';
import type { Output } from '@sos/contracts/callables';
import type { UserDocument } from '@sos/contracts/users';
import { affiliateRoles, inProgramme, type Programme, programmeOfRole } from '@sos/domain/accounts/affiliates';
import type { UserStatus } from '@sos/domain/accounts/roles';
import { available } from '@sos/domain/affiliates/commission';
import type { FraudCase } from '@sos/domain/affiliates/fraud-case';
import type { PayoutMethod } from '@sos/domain/withdrawals/method';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { PayoutMethods } from '../withdrawals/ports.ts';
import type { Statements } from './commission-ports.ts';
import { toView } from './commission-view.ts';
import type { Brought, FraudCases, Friends, People } from './console-ports.ts';
import { masked } from './masked.ts';
import type { Affiliates } from './ports.ts';

const PAGE = 50;
const STATEMENT_PAGE = 20;
const MOST_OF_A_KIND = 25;
const MOST_BROUGHT = 100;

export interface LookNeeds {
  readonly people: People;
  readonly friends: Friends;
  readonly affiliates: Pick<Affiliates, 'find'>;
  readonly statements: Statements;
  readonly brought: Brought;
  readonly cases: Pick<FraudCases, 'ofAffiliate'>;
  readonly methods: Pick<PayoutMethods, 'find'>;
}
type Shown = Output<'adminGetAffiliate'>;

export function makeListAffiliates(needs: LookNeeds): Handler<'adminListAffiliates'> {
  const { people, affiliates } = needs;
  return async (_admin, { programme, status, cursor: after }) => {
    const query = { after, limit: PAGE };
    const page = await (programme === 'general'
      ? friendsOf(needs, status, query)
      : people.users({ role: programme, status, ...query }));
    const rows = page?.rows ?? [];
    const profiles = await Promise.all(rows.map(({ uid }) => affiliates.find(programme, uid)));
    const lines = rows.map((user, index) => lineOf(user.uid, programme, { user, profile: profiles[index] }));
    return { affiliates: lines, nextCursor: page?.next ?? null };
  };
}

/** As the members that they are. */
async function friendsOf(
  { friends, people }: LookNeeds,
  status: UserStatus | undefined,
  query: Parameters<Friends['page']>[0],
) {
  const page = await friends.page(query);
  const found = await Promise.all((page?.uids ?? []).map(async (uid) => ({ uid, user: await people.person(uid) })));
  const rows = found.flatMap(({ uid, user }) =>
    user && (!status || user.status === status) ? [{ ...user, uid }] : [],
  );
  return page && { rows, next: page.next };
}

/** Throws DomainError not_found. */
export function makeGetAffiliate(needs: LookNeeds): Handler<'adminGetAffiliate'> {
  const { people, affiliates, statements } = needs;
  return async (_admin, { uid, cursor }) => {
    const user = await people.person(uid);
    const programme = programmeOfRole(user?.role);
    const profile = programme && (await affiliates.find(programme, uid));
    if (!user || !programme || !profile) throw new DomainError('not_found', 'not_found');
    const [page, waiting, referred, brought, cases, { methods }] = await Promise.all([
      statements.page(programme, uid, { after: cursor, limit: STATEMENT_PAGE }),
      statements.waiting(programme, uid),
      statements.referred(uid),
      broughtBy(needs, uid),
      needs.cases.ofAffiliate(uid),
      needs.methods.find(uid),
    ]);
    const commissions = page.commissions.map((commission) => {
      const { paymentId, talkSeconds, referredId } = commission;
      return { ...toView(commission), paymentId, talkSeconds, referred: masked(referredId) };
    });
    const { affiliateCodeClient: client, affiliateCodeRecruitment: recruitment, place } = profile;
    const known = { cases: cases.map(toCase), accounts: methods.map(toAccount) };
    const shown = { commissions, nextCursor: page.next, waiting, referred, brought, place, ...known };
    return { affiliate: lineOf(uid, programme, { user, profile }), codes: { client, recruitment }, ...shown };
  };
}

const toAccount = ({ country, currency, ending, savedAt }: PayoutMethod) => ({ country, currency, ending, savedAt });
const toCase = ({ rule, mode, status, count }: FraudCase) => ({ rule, mode, status, count });

/** Two levels of recruits, and whom else they brought. */
async function broughtBy({ brought }: LookNeeds, uid: string): Promise<Shown['brought']> {
  const [clients, recruits] = await Promise.all([
    brought.of(uid, 'client', MOST_OF_A_KIND),
    brought.of(uid, 'recruitment', MOST_OF_A_KIND),
  ]);
  const below = await Promise.all(recruits.map((each) => brought.of(each.uid, 'recruitment', MOST_OF_A_KIND)));
  const first = [...recruits, ...clients].map((each) => ({ ...each, level: 1 }));
  const second = below.flat().map((each) => ({ ...each, level: 2 }));
  return [...first, ...second].slice(0, MOST_BROUGHT).map(({ uid: who, role, kind, level, at }) => {
    const isAffiliate = affiliateRoles.some((each) => each === role);
    return { who: isAffiliate ? who : masked(who), role, kind, level, at };
  });
}

interface Found {
  readonly user: Pick<UserDocument, 'firstName' | 'lastName' | 'status' | 'createdAt'>;
  readonly profile: AffiliateProfile | undefined;
}

function lineOf(uid: string, programme: Programme, { user, profile }: Found): Shown['affiliate'] {
  const { firstName, lastName, status, createdAt } = user;
  const whose = inProgramme(programme, profile ?? {});
  return { uid, name: `${firstName} ${lastName}`, ...whose, status, createdAt, figures: figuresOf(profile) };
}

function figuresOf(profile: AffiliateProfile | undefined): Shown['affiliate']['figures'] {
  if (!profile) return null;
  const { earned, reversed, adjusted, paid } = profile;
  return { earned, reversed, adjusted, paid, balance: available(profile) };
}

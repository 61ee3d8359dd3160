import type { AdminWhitelist } from '@sos/contracts/audit';
import type { UserDocument } from '@sos/contracts/users';
import type { AdminBook, StandingChange, Standings, StandingState } from '../../../usecases/accounts/standing-ports.ts';
import { writeDown } from '../audit/audit-documents.ts';
import { noList, whitelistDocuments } from '../audit/whitelist.ts';
import { type KeptProfile, readKept, type StoredProfile, updateKept } from '../providers/kept-profiles.ts';
import { type ReportCorrupt, reporting } from '../shared/documents.ts';
import { type Desk, optimistically } from '../shared/optimistic.ts';
import { userDocuments } from './user-documents.ts';

interface Read {
  readonly state: StandingState;
  readonly stored: StoredProfile | undefined;
  readonly hasList: boolean;
}

/** Standing over `users`, the profile and `settings/admin_whitelist`. */
export function makeStandingStore(report: ReportCorrupt): Standings {
  return {
    book: () => reporting(report, () => optimistically(async (desk) => (await readBook(desk)).book)),
    hideWithoutMember: (uid, now) =>
      reporting(report, () =>
        optimistically(async (desk) => {
          const [member] = await desk.read(userDocuments.ref(uid));
          const stored = member?.exists === true ? undefined : await readKept(desk, uid);
          if (stored) show(desk, stored, { visible: false, isShutOut: true, now });
        }),
      ),
    change: (uid, decide, now) =>
      reporting(report, () =>
        optimistically(async (desk) => {
          const read = await readAll(desk, uid);
          const change = decide(read.state);
          return write(desk, read, { uid, change, now });
        }),
      ),
  };
}

async function readAll(desk: Desk, uid: string): Promise<Read> {
  const { book, hasList } = await readBook(desk);
  const [stored] = await desk.read(userDocuments.ref(uid));
  const member = stored && userDocuments.parse(stored);
  const kept = member && (await readKept(desk, uid));
  return { state: { member, profile: kept?.kept, book }, stored: kept, hasList };
}

async function readBook(desk: Desk): Promise<{ readonly book: AdminBook; readonly hasList: boolean }> {
  const [stored] = await desk.read(whitelistDocuments.ref());
  const list = stored && whitelistDocuments.parse(stored);
  const { uids, ...rest } = list ?? noList;
  const found = uids.length === 0 ? [] : await desk.read(...uids.map((uid) => userDocuments.ref(uid)));
  const people = new Map<string, Pick<UserDocument, 'role' | 'status'>>();
  for (const snapshot of found) {
    const person = userDocuments.parse(snapshot);
    if (person) people.set(snapshot.id, person);
  }
  return { book: { ...rest, whitelist: uids, people }, hasList: list !== undefined };
}

interface Writing {
  readonly uid: string;
  readonly change: StandingChange;
  readonly now: number;
}

function write(desk: Desk, { state, stored, hasList }: Read, { uid, change, now }: Writing): StandingState {
  const { member: before, profile, book } = state;
  const member = before && { ...before, ...change.member };
  if (before && member) userDocuments.update(desk, userDocuments.ref(uid), { before, after: member });
  const { visible, ofPlatform } = change;
  if (stored) show(desk, stored, { visible, ofPlatform, isShutOut: shutsOut(change), now });
  writeDown(desk, change.audit);
  return { member, profile, book: change.whitelist ? writeList(desk, { book, hasList }, change) : book };
}

function writeList(
  desk: Desk,
  { book, hasList }: Pick<Read, 'hasList'> & { readonly book: AdminBook },
  change: StandingChange,
): AdminBook {
  const { whitelist = book.whitelist, enrolled = book.enrolled, factorRequired = book.factorRequired } = change;
  const next: AdminBook = { ...book, whitelist, enrolled, factorRequired, revision: book.revision + 1 };
  const list = listOf(next);
  if (hasList) whitelistDocuments.update(desk, whitelistDocuments.ref(), { before: listOf(book), after: list });
  else whitelistDocuments.create(desk, whitelistDocuments.ref(), list);
  return next;
}

function listOf({ whitelist, revision, enrolled, factorRequired }: AdminBook): AdminWhitelist {
  return { uids: [...whitelist], revision, enrolled: [...enrolled], factorRequired };
}

/** Undefined when the change is not about that. */
function shutsOut({ member }: StandingChange): boolean | undefined {
  return member?.status === undefined ? undefined : member.status === 'suspended';
}

interface Shown {
  readonly visible: boolean | undefined;
  readonly ofPlatform?: boolean | undefined;
  readonly isShutOut: boolean | undefined;
  readonly now: number;
}

/** Whoever is shut out is rung no more. */
function show(desk: Desk, stored: StoredProfile, shown: Shown): void {
  const { isShutOut, now } = shown;
  const changed = changedIn(stored.kept, shown);
  if (!changed && isShutOut === undefined) return;
  updateKept(desk, stored, {
    before: stored.kept,
    after: { ...stored.kept, ...changed },
    ...(changed?.visible !== undefined && { switchedAt: now }),
    ...(isShutOut !== undefined && { shutOutAt: isShutOut ? now : null }),
  });
}

/** Whoever is out of sight is offline, and stays so until they switch themselves on. Undefined where the profile stays as it is. */
function changedIn(kept: KeptProfile, { visible, ofPlatform }: Shown): Partial<KeptProfile> | undefined {
  const team = ofPlatform === undefined ? undefined : { ofPlatform };
  if (visible === undefined || visible === kept.visible) return team;
  return { ...team, visible, ...(visible ? {} : { availability: 'offline' }) };
}

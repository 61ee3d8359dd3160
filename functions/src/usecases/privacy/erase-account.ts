import { type PersonalKind, personalData } from '@sos/contracts/personal-data';
import { accountMail } from '@sos/domain/notifications/notice';
import { type AccountDeletion, beginErasure, type ErasurePhase, phaseDone } from '@sos/domain/privacy/account-deletion';
import { erasureOf } from '@sos/domain/privacy/plan';
import { privacyTask } from '@sos/domain/privacy/tasks';
import type { Registry, SendAccountMail } from '../accounts/ports.ts';
import type { Clock, Log, Tasks } from '../shared/ports.ts';
import { placesOf, shownPath } from './file-places.ts';
import type { AccountDeletions, OpenMatters, PersonalFiles, PersonalRecords, Visibility } from './ports.ts';
import { steps } from './steps.ts';

export interface EraseAccountNeeds {
  readonly deletions: Pick<AccountDeletions, 'find' | 'change'>;
  readonly matters: OpenMatters;
  readonly records: PersonalRecords;
  readonly files: PersonalFiles;
  readonly registry: Pick<Registry, 'setDisabled' | 'endSessions' | 'remove'>;
  readonly visibility: Pick<Visibility, 'hide'>;
  /** Has vendors forget whom they know; harmless to repeat. Throws VendorUnavailableError. */
  readonly forgetAtVendors: (uid: string) => Promise<void>;
  readonly sendMail: SendAccountMail;
  readonly tasks: Pick<Tasks, 'enqueue'>;
  readonly clock: Clock;
  readonly log: Log;
}

const PAGE = 100;
/** For the last mail to leave while its address is still known, in ms. */
const FAREWELL_MS = 15 * 60_000;
/** When something that came meanwhile is looked at again, in ms. */
const LATER_MS = 30 * 60_000;

type Phase = (needs: EraseAccountNeeds, uid: string, deletion: AccountDeletion) => Promise<AccountDeletion>;

/**
 * Erases an account whose deletion is due, phase by phase; after a crash it goes on with the phase, and the page, that was
 * not over. What still moves is waited for.
 */
export function makeEraseAccount(needs: EraseAccountNeeds) {
  const { deletions, matters, clock, tasks, log } = needs;
  return async (uid: string): Promise<void> => {
    const asked = await deletions.find(uid);
    if (asked?.state !== 'asked' && asked?.state !== 'erasing') return;
    const waitsFor = asked.state === 'asked' ? await matters.of(uid) : [];
    const now = clock.now();
    let deletion = await deletions.change(uid, (before) => ({
      becomes: beginErasure(before ?? asked, { now, waitsFor }),
    }));
    while (deletion.state === 'erasing' && deletion.goesOnAt <= clock.now()) {
      deletion = await phases[deletion.phase](needs, uid, deletion);
    }
    if (deletion.state === 'done') log.info('account_erased', { pseudonym: deletion.pseudonym });
    if (deletion.state !== 'erasing') return;
    const turn = `${deletion.number}-${deletion.phase}-${deletion.goesOnAt}`;
    await tasks.enqueue(privacyTask({ job: 'erasure', uid }, { turn, at: deletion.goesOnAt }));
  };
}

/** Nobody comes in any more; what passed the door just before is seen only then. */
const shut: Phase = async (needs, uid, deletion) => {
  const { registry, visibility, matters, clock } = needs;
  await registry.endSessions(uid);
  await registry.setDisabled(uid, true);
  await visibility.hide(uid);
  const waitsFor = await matters.of(uid);
  if (waitsFor.length === 0) return over(needs, uid, { phase: deletion.phase });
  const goesOnAt = clock.now() + LATER_MS;
  return needs.deletions.change(uid, (before) => ({ becomes: { ...(before ?? deletion), waitsFor, goesOnAt } }));
};

const farewell: Phase = async (needs, uid, deletion) => {
  await needs.sendMail(accountMail('account_deleted', uid, `deletion-${deletion.number}`));
  return over(needs, uid, { phase: deletion.phase, pause: FAREWELL_MS });
};

const vendors: Phase = async (needs, uid, deletion) => {
  await needs.forgetAtVendors(uid);
  return over(needs, uid, { phase: deletion.phase });
};

const files: Phase = async (needs, uid, deletion) => {
  const { shown, others } = placesOf(uid);
  for (const place of [...shown, ...others]) {
    for (const path of await needs.files.list(place)) {
      const published = shownPath(path);
      // First, since the file is what leads to it.
      if (published !== undefined) await needs.files.remove(published);
      await needs.files.remove(path);
    }
  }
  return over(needs, uid, { phase: deletion.phase });
};

/** One page; what others lead to is erased before what leads to it. */
const documents: Phase = async (needs, uid, deletion) => {
  const step = steps[deletion.step];
  if (!step) return over(needs, uid, { phase: deletion.phase });
  const { records, next } = await needs.records.page(uid, step, { after: deletion.after, limit: PAGE });
  for (const { kind, as, path, data } of records) {
    const { marks }: PersonalKind = personalData[kind];
    await needs.records.erase(path, erasureOf(data, marks, { as, pseudonym: deletion.pseudonym }));
  }
  const place = next === null ? { step: deletion.step + 1, after: null } : { step: deletion.step, after: next };
  return needs.deletions.change(uid, (before) => ({ becomes: { ...(before ?? deletion), ...place } }));
};

const account: Phase = async (needs, uid, deletion) => {
  await needs.registry.remove(uid);
  return over(needs, uid, { phase: deletion.phase });
};

const phases: Readonly<Record<ErasurePhase, Phase>> = { shut, farewell, vendors, files, documents, account };

function over(
  { deletions, clock }: EraseAccountNeeds,
  uid: string,
  { phase, pause = 0 }: { readonly phase: ErasurePhase; readonly pause?: number },
): Promise<AccountDeletion> {
  const now = clock.now();
  return deletions.change(uid, (before) => {
    if (!before) throw new Error('a deletion that has begun is not there');
    return { becomes: phaseDone(before, { phase, now, pause }) };
  });
}

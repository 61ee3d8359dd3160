import { adminWhitelistSchema } from '@sos/contracts/audit';
import { paths } from '@sos/contracts/paths';
import { userDocumentSchema } from '@sos/contracts/users';
import { freshFactor } from '@sos/domain/accounts/second-factor';
import { next } from '@sos/domain/applications/application';
import { anApplication } from '@sos/domain/testing/an-application';
import { anAuditRecord } from '@sos/testing/an-audit-record';
import { aProfile } from '@sos/testing/a-profile';
import { aUser } from '@sos/testing/a-user';
import { makeFactorCipher } from '../../crypto/factor-cipher.ts';
import { makePhoneCipher } from '../../crypto/phone-cipher.ts';
import { makeSecondFactors } from '../accounts/second-factor-store.ts';
import { makeApplicationStore } from '../applications/application-store.ts';
import { makePhoneCodes } from '../phones/phone-codes.ts';
import { db } from '../shared/db.ts';
import { encode } from '../shared/instants.ts';
import { START } from './start-firestore.ts';

const UID = 'applicant-uid';
const PHONE = '+46701740606';
const clock = { now: () => START };

/** Somebody proves a number, applies, is asked for a correction and is let in. */
export async function applications(
  record: (path: string, state: string) => Promise<void>,
  keys: string,
): Promise<void> {
  const cipher = makePhoneCipher(keys);
  await db()
    .doc(paths.user(UID))
    .set(encode(userDocumentSchema, aUser({ role: 'lawyer' })));
  const codes = makePhoneCodes(cipher, clock);
  await codes.begin(UID, { e164: PHONE, code: '123456' });
  await record(paths.phoneCode(UID), 'spoken');
  await codes.guess(UID, '123456');
  await record(paths.phoneCode(UID), 'used');
  await record(paths.userTelephone(UID), 'proved');
  await record(paths.provedNumber(cipher.lineId(PHONE)), 'owned');
  const listed = { uids: ['admin-uid'], revision: 1, enrolled: ['admin-uid'], factorRequired: false };
  await db().doc(paths.adminWhitelist()).set(encode(adminWhitelistSchema, listed));
  await record(paths.adminWhitelist(), 'set');
  const secret = makeFactorCipher(keys).seal('admin-uid', 'JBSWY3DPEHPK3PXP');
  const factor = { ...freshFactor, secret, begun: null, recovery: ['digest-of-a-recovery-code'] };
  await makeSecondFactors((error) => Promise.reject(error)).change('admin-uid', () => ({ factor, outcome: undefined }));
  await record(paths.secondFactor('admin-uid'), 'enrolled');
  const store = makeApplicationStore((error) => Promise.reject(error));
  const draft = anApplication();
  await store.change(UID, () => ({ application: draft }));
  await record(paths.application(UID), 'draft');
  const at = (revision: number) => ({ revision, now: START });
  const submitted = next(draft, { type: 'submitted', hasTelephone: true, displayName: 'Ana Lima' }, at(0));
  const profile = aProfile({ approval: 'pending', visible: false });
  await store.change(UID, () => ({ application: submitted, profile }));
  await record(paths.application(UID), 'submitted');
  const words = 'The document is cut off.';
  const entry = { adminId: 'admin-uid', action: 'adminAskForCorrection', subjectId: UID, after: 'correction_asked' };
  const audit = anAuditRecord({ ...entry, id: `application-${UID}-2`, reason: words, at: START });
  await store.change(UID, () => ({ application: next(submitted, { type: 'correction_asked', words }, at(1)), audit }));
  await record(paths.application(UID), 'asked');
  await record(paths.adminAuditLog(audit.id), 'asked');
  const approved = next(submitted, { type: 'approved' }, at(1));
  const checks = [{ what: 'bar_admission', authority: 'Barreau de Paris', at: START }];
  const shown = { ...profile, approval: 'approved', visible: true, checks } as const;
  await store.change(UID, () => ({ application: approved, profile: shown, ringsThere: true }));
  await record(paths.profile(UID), 'checked');
}

import type { AffiliateProfile } from '@sos/contracts/affiliates';
import type { UserDocument } from '@sos/contracts/users';
import { inProgramme, type Programme } from '@sos/domain/accounts/affiliates';
import { getsProfile } from '@sos/domain/affiliates/profile';
import type { CodeOwner } from '@sos/domain/affiliates/referral';
import type { Turns } from '@sos/simulation/kernel/engine';
import { Collection, runTransaction } from '@sos/simulation/kernel/transactions';
import type { Affiliates, Enrolled, Enrolment, OwnWords } from '../affiliates/ports.ts';
import { calmTurns } from './calm-turns.ts';

/** Who takes part in the programmes, beside the members that they are. */
export class MemoryAffiliates implements Affiliates {
  readonly profiles = new Collection<AffiliateProfile>();
  readonly codes = new Collection<CodeOwner>();
  readonly #users: Collection<UserDocument>;
  readonly #turns: Turns;

  constructor(users: Collection<UserDocument>, turns: Turns = calmTurns) {
    this.#users = users;
    this.#turns = turns;
  }

  enrol({ uid, programme, member, profile, isOwner }: Enrolment): Promise<Enrolled> {
    const { affiliateCodeClient: client, affiliateCodeRecruitment: recruitment } = profile;
    return runTransaction(this.#turns, (transaction): Enrolled => {
      const before = transaction.get(this.#users, uid);
      const known = transaction.get(this.profiles, profileId(programme, uid));
      const joining = { programme, isNew: member !== null, isOwner, hasProfile: known !== undefined };
      if (!getsProfile(before, joining)) return 'known';
      const taken = [client, recruitment].map((code) => transaction.get(this.codes, code));
      if (client === recruitment || taken.some(Boolean)) return 'code_taken';
      if (!before && member) transaction.set(this.#users, uid, member);
      transaction.set(this.profiles, profileId(programme, uid), profile);
      const whose = { affiliateId: uid, ...inProgramme(programme, profile) };
      transaction.set(this.codes, client, { ...whose, kind: 'client' });
      transaction.set(this.codes, recruitment, { ...whose, kind: 'recruitment' });
      return before ? 'known' : 'made';
    });
  }

  async find(programme: Programme, uid: string): Promise<AffiliateProfile | undefined> {
    return this.profiles.get(profileId(programme, uid));
  }

  async change(programme: Programme, uid: string, words: Partial<OwnWords>): Promise<boolean> {
    return runTransaction(this.#turns, (transaction) => {
      const before = transaction.get(this.profiles, profileId(programme, uid));
      if (before) transaction.set(this.profiles, profileId(programme, uid), { ...before, ...words });
      return before !== undefined;
    });
  }
}

const profileId = (programme: Programme, uid: string) => `${programme}/${uid}`;

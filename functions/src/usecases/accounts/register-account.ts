import type { Parsed } from '@sos/contracts/callables';
import type { UserDocument } from '@sos/contracts/users';
import { asAddress } from '@sos/domain/accounts/address';
import { claimsFor } from '@sos/domain/accounts/claims';
import { isStrongPassword, wordsAbout } from '@sos/domain/accounts/password';
import type { Role } from '@sos/domain/accounts/roles';
import { accountMailTask } from '@sos/domain/accounts/tasks';
import { DomainError } from '@sos/domain/shared/domain-error';
import { atEvenTimes, type Pace } from '../shared/at-even-times.ts';
import type { Handler } from '../shared/handler.ts';
import type { Clock, Log, Tasks } from '../shared/ports.ts';
import { enrol } from './enrol.ts';
import { type AddressLimits, requireMailWithin } from './mail-limits.ts';
import type { Members, Registry, SignIn } from './ports.ts';

export interface RegisterAccountNeeds {
  readonly registry: Registry;
  readonly members: Members;
  readonly limits: AddressLimits;
  readonly tasks: Tasks;
  readonly requireOpen: RequireOpen;
  readonly clock: Clock;
  readonly pace: Pace;
  readonly log: Log;
}

/** Throws DomainError closed_for_now, country_closed. */
export type RequireOpen = (registering: Pick<Registration, 'role' | 'country'>) => Promise<void>;

/**
 * Makes what people sign in with and their document. Whether the address was known shows neither in the answer nor in the
 * time that it takes: as many questions to the same servers, and an answer on the beat.
 */
export function makeRegisterAccount(needs: RegisterAccountNeeds): Handler<'registerAccount'> {
  const register = makeRegister(needs);
  return async (_actor, input) => {
    await register(input);
    return {};
  };
}

/** The same for whoever registers, in whichever role. */
export function makeRegister(needs: RegisterAccountNeeds): (input: PasswordRegistration) => Promise<void> {
  const { registry, limits, tasks } = needs;
  const settle = makeSettle(needs);
  return async (input) => {
    await needs.requireOpen(input);
    const email = asAddress(input.email);
    const { password, firstName, lastName, requestId } = input;
    if (!isStrongPassword(password, wordsAbout({ ...input, email }))) throw new DomainError('invalid', 'weak_password');
    await requireMailWithin(limits, email);
    await atEvenTimes(needs.pace, async () => {
      await registry.create({ email, password, name: `${firstName} ${lastName}` });
      // Whoever made it, perhaps an earlier try that came to no document.
      const owner = await registry.findByEmail(email);
      if (owner) await settle(owner, input);
      // Whether there is anything to say to the address is found out later, out of sight.
      await tasks.enqueue(accountMailTask({ reason: 'registered', email, requestId }));
    });
  };
}

function makeSettle({ registry, members, clock, log }: RegisterAccountNeeds) {
  /** Another registration of the same moment made the document, whose role may be another. */
  const followOther = async (uid: string) => {
    const made = await members.find(uid);
    if (made) await registry.setClaims(uid, claimsFor({ role: made.role, approval: null }));
  };
  /** What an enrolment takes, for whoever gets none. */
  const askAsOften = async (uid: string): Promise<false> => {
    await registry.find(uid);
    await members.find(uid);
    return false;
  };
  return async (owner: SignIn, input: PasswordRegistration): Promise<void> => {
    const { uid, email } = owner;
    // Who came by Google has shown whose the address is; a stranger’s registration adds nothing to it, or to a closed account.
    const isByPassword = owner.hasPassword && !owner.hasGoogle && !owner.emailConfirmed && !owner.disabled;
    const known = await members.find(uid);
    const isNew = isByPassword && known === undefined;
    const claims = claimsFor({ role: input.role, approval: null });
    const member = newMember(input, { email, now: clock.now() });
    const isFirst = await (isNew ? enrol({ registry, members }, { uid, claims, member }) : askAsOften(uid));
    if (isNew && !isFirst) await followOther(uid);
    log.info('account_registered', { uid, isNew: isFirst });
  };
}

/** Who registers by themselves, in any role that no admin gives. */
export type Registration = Omit<Parsed<'completeAccount'>, 'role'> & {
  readonly role: Exclude<Role, 'admin' | 'agency_manager'>;
};
type PasswordRegistration = Registration & Pick<Parsed<'registerAccount'>, 'email' | 'password' | 'requestId'>;

export function newMember(input: Registration, { email, now }: { email: string; now: number }): UserDocument {
  const { role, firstName, lastName, country, locale, currency, termsVersion, referral } = input;
  const dates = { termsVersion, termsAcceptedAt: now, createdAt: now };
  return {
    role,
    status: 'active',
    firstName,
    lastName,
    email,
    country,
    locale,
    currency,
    ...dates,
    ...(referral && { referral }),
  };
}

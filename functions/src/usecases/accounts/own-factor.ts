import type { SecondFactorDocument } from '@sos/contracts/second-factors';
import {
  asksFactor,
  freshFactor,
  isBegunStill,
  isTotpCode,
  plainCode,
  proveFactor,
  type ShownCode,
} from '@sos/domain/accounts/second-factor';
import { secondsUntil } from '@sos/domain/limits/limits';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Actor, Alerts, Clock } from '../shared/ports.ts';
import { tooMany } from '../shared/too-many.ts';
import type {
  AdminDoor,
  AdminDoors,
  Authenticator,
  FactorCipher,
  MakeProvedToken,
  MakeRecoveryCodes,
  SecondFactors,
} from './factor-ports.ts';
import type { Registry } from './ports.ts';
import type { Standings } from './standing-ports.ts';

export interface OwnFactorNeeds {
  readonly doors: AdminDoors;
  readonly factors: SecondFactors;
  readonly standings: Pick<Standings, 'change'>;
  readonly authenticator: Authenticator;
  readonly cipher: FactorCipher;
  readonly makeCodes: MakeRecoveryCodes;
  readonly makeToken: MakeProvedToken;
  readonly registry: Pick<Registry, 'find' | 'endSessions'>;
  readonly alerts: Alerts;
  readonly clock: Clock;
}

const noFactor: SecondFactorDocument = { ...freshFactor, recovery: [], secret: null, begun: null };

/** How the caller's second factor stands. Throws DomainError not_allowed, as they all do to who is no admin on the list. */
export function makeGetSecondFactor({
  doors,
  factors,
}: Pick<OwnFactorNeeds, 'doors' | 'factors'>): Handler<'getSecondFactor'> {
  return async (actor) => {
    const { isEnrolled, isRequired } = await doorFor(doors, actor);
    const kept = isEnrolled ? await factors.find(actor.uid) : undefined;
    return {
      enrolled: isEnrolled,
      required: isRequired,
      proved: actor.isProved === true,
      recoveryCodesLeft: kept?.recovery.length ?? 0,
    };
  };
}

/** Makes a secret that nothing depends on yet. Throws DomainError not_allowed and second_factor_needed. */
export function makeBeginSecondFactor(needs: OwnFactorNeeds): Handler<'beginSecondFactor'> {
  return async (actor) => {
    await requireMayEnrol(needs, actor);
    const { authenticator, cipher, registry, clock } = needs;
    const secret = authenticator.makeSecret();
    const begun = { secret: cipher.seal(actor.uid, secret), at: clock.now() };
    await needs.factors.change(actor.uid, (factor = noFactor) => ({
      factor: { ...factor, begun },
      outcome: undefined,
    }));
    const account = (await registry.find(actor.uid))?.email ?? '';
    return { secret, uri: authenticator.uriOf(secret, account) };
  };
}

/**
 * Makes what was begun the caller's second factor, once its code is shown. A crash before it stands in the list leaves the
 * account as it was, to be begun again. Throws DomainError not_allowed, second_factor_needed, code_wrong and code_expired.
 */
export function makeEnrolSecondFactor(needs: OwnFactorNeeds): Handler<'enrolSecondFactor'> {
  return async (actor, { code }) => {
    await requireMayEnrol(needs, actor);
    const { uid } = actor;
    const recoveryCodes = [...needs.makeCodes()];
    const recovery = recoveryCodes.map((each) => needs.cipher.recoveryDigest(uid, plainCode(each)));
    const at = needs.clock.now();
    await needs.factors.change(uid, (factor) => {
      const { secret, step } = shownOf(needs, { uid, code, factor });
      return { factor: { ...noFactor, secret, recovery, lastStep: step }, outcome: undefined };
    });
    await list(needs, uid, at);
    await needs.registry.endSessions(uid);
    return { token: await needs.makeToken(uid), recoveryCodes };
  };
}

/** Takes a code, once. Throws DomainError not_allowed, not_found where there is no factor, code_wrong and too_many_requests. */
export function makeProveSecondFactor(needs: OwnFactorNeeds): Handler<'proveSecondFactor'> {
  return async (actor, { code }) => {
    const { uid } = actor;
    const { isEnrolled } = await doorFor(needs.doors, actor);
    if (!isEnrolled) throw new DomainError('not_found', 'not_found');
    const now = needs.clock.now();
    const { outcome, pausedUntil } = await needs.factors.change(uid, (before) => {
      if (!before?.secret) throw new DomainError('not_found', 'not_found');
      const secret = needs.cipher.open(uid, before.secret);
      const made = proveFactor(before, { shown: readCode(needs, { uid, secret, code }), now });
      return { factor: made.factor, outcome: { outcome: made.outcome, pausedUntil: made.factor.pausedUntil } };
    });
    if (outcome === 'paused') throw tooMany(secondsUntil(pausedUntil ?? now, now));
    if (outcome === 'wrong') await tell(needs, uid, pausedUntil);
    return { token: await needs.makeToken(uid) };
  };
}

async function doorFor(doors: AdminDoors, { uid, isAdmin }: Actor): Promise<AdminDoor> {
  const door = isAdmin ? await doors.doorOf(uid) : undefined;
  if (!door?.isListed) throw new DomainError('forbidden', 'not_allowed');
  return door;
}

/** Where nothing is enrolled, the password is all there is to go by. */
async function requireMayEnrol({ doors }: OwnFactorNeeds, actor: Actor): Promise<void> {
  const { isEnrolled } = await doorFor(doors, actor);
  const isOpen = actor.isProved === true || !asksFactor({ isEnrolled, isRequired: false });
  if (!isOpen) throw new DomainError('forbidden', 'second_factor_needed');
}

interface Shown {
  readonly uid: string;
  readonly code: string;
  readonly factor: SecondFactorDocument | undefined;
}

function shownOf({ cipher, authenticator, clock }: OwnFactorNeeds, { uid, code, factor }: Shown) {
  const begun = factor?.begun;
  if (!begun || !isBegunStill(begun.at, clock.now())) throw new DomainError('conflict', 'code_expired');
  const step = authenticator.stepOf(cipher.open(uid, begun.secret), plainCode(code), clock.now());
  if (step === undefined) throw new DomainError('invalid', 'code_wrong');
  return { secret: begun.secret, step };
}

function readCode(
  { authenticator, cipher, clock }: OwnFactorNeeds,
  { uid, secret, code }: { readonly uid: string; readonly secret: string; readonly code: string },
): ShownCode {
  const plain = plainCode(code);
  if (!isTotpCode(plain)) return { recovery: cipher.recoveryDigest(uid, plain) };
  const step = authenticator.stepOf(secret, plain, clock.now());
  return step === undefined ? undefined : { step };
}

/** From here on their password alone opens nothing of an admin. */
async function list({ standings }: OwnFactorNeeds, uid: string, at: number): Promise<void> {
  await standings.change(
    uid,
    ({ book }) => ({
      whitelist: book.whitelist,
      enrolled: [...new Set([...book.enrolled, uid])],
      audit: {
        id: `factor-${uid}-${at}`,
        adminId: uid,
        action: 'enrolSecondFactor',
        subjectKind: 'user',
        subjectId: uid,
        before: book.enrolled.includes(uid) ? 'enrolled' : 'none',
        after: 'enrolled',
        reason: '',
        at,
        undoes: null,
      },
    }),
    at,
  );
}

/** A code that was wrong; of the last one before a pause admins are told, since the password was right. */
async function tell({ alerts }: OwnFactorNeeds, uid: string, pausedUntil: number | null): Promise<never> {
  if (pausedUntil !== null) {
    await alerts.raise({ kind: 'second_factor_guessed', key: `${uid}-${pausedUntil}`, detail: { uid } });
  }
  throw new DomainError('invalid', 'code_wrong');
}

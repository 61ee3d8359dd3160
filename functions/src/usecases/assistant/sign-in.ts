import { randomUUID } from 'node:crypto';
import type { Pass } from '@sos/contracts/assistant-words';
import { isEntitled } from '@sos/domain/assistant/meter';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { ProviderKind } from '@sos/domain/money/price';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import { hearMember, isErased } from './hear-word.ts';
import type { FindMember, Letters, Members, Onces } from './ports.ts';
import { makeNoteWord } from './tell-word.ts';

/** A pass serves for a minute, and once. */
const PASS_LASTS = 60_000;
/** How far the two projects' clocks may lie apart. */
const SKEW = 5000;

export interface PassNeeds {
  readonly findMember: FindMember;
  readonly letters: Letters;
  readonly signPass: (pass: Pass) => string;
  /** Where the assistant is, without a slash at the end. */
  readonly origin: () => string;
  readonly clock: Clock;
}

/** Lets a provider with a subscription into the assistant, once. Throws DomainError not_entitled. */
export function makeCreateToken(needs: PassNeeds): Handler<'createAssistantToken'> {
  const note = makeNoteWord(needs);
  return async ({ uid }) => {
    const now = needs.clock.now();
    const member = await needs.findMember(uid);
    if (!member?.entitlement || !isEntitled(member.entitlement, now))
      throw new DomainError('forbidden', 'not_entitled');
    await note(member);
    const letter = await needs.letters.read(`member_${uid}`);
    if (letter?.word.kind !== 'member') throw new DomainError('forbidden', 'not_entitled');
    const times = { iat: now, exp: now + PASS_LASTS, jti: randomUUID() };
    const pass = { iss: 'sos-expat', aud: 'assistant', ...times, version: letter.version } as const;
    const token = needs.signPass({
      ...pass,
      member: { ...letter.word, entitlement: letter.word.entitlement && { ...letter.word.entitlement } },
    });
    // Behind the sign that browsers send to nobody.
    return { url: `${needs.origin()}/#pass=${token}` };
  };
}

export interface SignInNeeds {
  readonly readPass: (token: string) => Pass | undefined;
  readonly onces: Pick<Onces, 'first'>;
  readonly members: Members;
  /** A token of this project's for somebody with a role. */
  readonly mint: (uid: string, role: ProviderKind) => Promise<string>;
  readonly clock: Clock;
}

/** Gives for a pass a token to sign in with, once. Throws DomainError link_over. */
export function makeSignInFromSos(needs: SignInNeeds): Handler<'signInFromSos'> {
  const { onces, clock } = needs;
  return async (_actor, { token }) => {
    const now = clock.now();
    const pass = needs.readPass(token);
    const isOfNow = pass !== undefined && pass.iat <= now + SKEW && now < pass.exp && pass.exp - pass.iat <= PASS_LASTS;
    if (!isOfNow || !(await onces.first('token', pass.jti, pass.exp + SKEW)))
      throw new DomainError('forbidden', 'link_over');
    await hearMember(needs, pass.member, pass.version);
    // A pass of the minute before an erasure makes no account anew.
    if (isErased(await needs.members.read(pass.member.uid))) throw new DomainError('forbidden', 'link_over');
    return { customToken: await needs.mint(pass.member.uid, pass.member.role) };
  };
}

import type { ExchangeDocument, MemberDocument } from '@sos/contracts/assistant-documents';
import type { AnswerChunk } from '@sos/contracts/assistant-answers';
import type { Output, Parsed } from '@sos/contracts/callables';
import { type Block, modelRoleOf, type Side } from '@sos/domain/assistant/answer';
import { wordsOf } from '@sos/domain/assistant/found-by';
import { giveBack, meterIn, reserve, settle } from '@sos/domain/assistant/meter';
import { PROMPT_VERSION } from '@sos/domain/assistant/prompts';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Listener, StreamingHandler } from '../shared/handler.ts';
import { type Answered, converse, type ConverseNeeds } from './converse.ts';
import { type OwnNeeds, ownDossier, usedNow } from './own-dossier.ts';
import type { Counted, Counting, Dossiers, Exchanges, KnownDossier, Members } from './ports.ts';
import { putTogether } from './question.ts';
import { refusal } from './refuse-call.ts';
import { meterView, toExchangeView } from './views.ts';

type Input = Parsed<'askAssistant'>;
export interface AskAssistantNeeds extends ConverseNeeds, OwnNeeds {
  readonly dossiers: Pick<Dossiers, 'read' | 'texts' | 'change' | 'remove'>;
  readonly exchanges: Exchanges;
  readonly members: Pick<Members, 'read'>;
  /** Tells the platform how many calls are used. */
  readonly tellUsage: (uid: string) => Promise<void>;
}

/**
 * Answers a question about a dossier. The call is counted before a vendor is asked and given back when none answers; an
 * answer that is there is told again and counted once. Throws DomainError not_found, not_entitled, calls_used_up,
 * still_answering or assistant_down.
 */
export function makeAskAssistant(needs: AskAssistantNeeds): StreamingHandler<'askAssistant'> {
  return async ({ uid }, input, listener) => {
    const dossier = await ownDossier(needs, uid, input.dossierId);
    const begun = await begin(needs, { uid, input });
    if (begun.known) return answerOf(needs, uid, input.askId);
    await use(needs, uid, input);
    const answered = await tryToAnswer(needs, { input, dossier, member: begun.member }, listener);
    if (!answered) {
      await needs.exchanges.count({ uid, id: input.askId }, (before) => returned(before, input.askId));
      throw new DomainError('unavailable', 'assistant_down');
    }
    const now = needs.clock.now();
    await needs.exchanges.count({ uid, id: input.askId }, (before) =>
      settled(before, { id: input.askId, answered, now }),
    );
    await needs.tellUsage(uid);
    return answerOf(needs, uid, input.askId);
  };
}

interface Begun {
  readonly known: boolean;
  readonly member: MemberDocument;
}
interface Asking {
  readonly uid: string;
  readonly input: Input;
}

/** Reserves the call, unless it was answered before. */
async function begin({ exchanges, clock }: AskAssistantNeeds, { uid, input }: Asking): Promise<Begun> {
  let begun: Begun | undefined;
  await exchanges.count({ uid, id: input.askId }, ({ member, meter, exchange }) => {
    if (exchange && exchange.ownerId !== uid) throw new DomainError('not_found', 'not_found');
    if (!member) throw refusal('not_entitled');
    begun = { known: exchange?.state === 'answered', member };
    if (begun.known) return {};
    const made = reserve(member.entitlement, meter, { id: input.askId, now: clock.now() });
    if (made.outcome !== 'reserved') throw refusal(made.outcome);
    return { meter: made.meter, exchange: asked(uid, input, clock.now()) };
  });
  if (!begun) throw new Error('a count that decided nothing');
  return begun;
}

/**
 * The dossier's time begins anew. Where it went meanwhile, so does what was asked of it, which whoever removed it may not
 * have seen. Throws DomainError not_found.
 */
async function use(
  { dossiers, exchanges, clock }: AskAssistantNeeds,
  uid: string,
  { dossierId, askId: id }: Input,
): Promise<void> {
  const dossier = await dossiers.change(dossierId, (before) => before && usedNow(before, clock.now()));
  if (dossier) return;
  await dossiers.remove(dossierId);
  await exchanges.count({ uid, id }, (before) => returned(before, id));
  throw new DomainError('not_found', 'not_found');
}

function asked(ownerId: string, { dossierId, kind, question }: Input, now: number): ExchangeDocument {
  return {
    ownerId,
    dossierId,
    kind,
    question,
    state: 'asked',
    answer: null,
    forClient: null,
    sources: [],
    model: null,
    isCut: false,
    promptVersion: PROMPT_VERSION,
    askedAt: now,
    answeredAt: null,
    keptAs: null,
    isKept: false,
    words: wordsOf(question),
  };
}

/** Undefined when no model answered, whatever the reason: the call must be given back. */
async function tryToAnswer(
  needs: AskAssistantNeeds,
  { input, dossier, member }: { input: Input; dossier: KnownDossier; member: MemberDocument },
  listener: Listener<AnswerChunk>,
): Promise<(Answered & { readonly sides: Sides }) | undefined> {
  try {
    const role = modelRoleOf(input.kind, member.role);
    const question = await putTogether(needs, { dossier, member, role, ...input });
    const payer = { uid: dossier.ownerId, periodStart: member.entitlement?.periodStart ?? 0 };
    const answered = await converse(needs, { role, question, payer }, listener);
    if (!answered) return undefined;
    const { locale, clientLocale } = question;
    const forClient = clientLocale && sideOf(clientLocale, answered.writer.blocks('client'));
    return { ...answered, sides: { answer: { locale, blocks: answered.writer.blocks('provider') }, forClient } };
  } catch (error) {
    needs.log.error('answer_failed', { error });
    return undefined;
  }
}

interface Sides {
  readonly answer: Side;
  readonly forClient: Side | null;
}
const sideOf = (locale: Side['locale'], blocks: readonly Block[]): Side | null =>
  blocks.length > 0 ? { locale, blocks } : null;

interface Ended {
  readonly id: string;
  readonly answered: Answered & { readonly sides: Sides };
  readonly now: number;
}

function settled({ member, meter, exchange }: Counted, { id, answered, now }: Ended): Counting {
  // Its dossier was deleted meanwhile, and nothing of it is kept.
  if (!exchange || exchange.state === 'answered') return {};
  const { vendor, model } = answered.model;
  const { answer, forClient } = answered.sides;
  const current = member?.entitlement ? meterIn(member.entitlement, meter, now) : meter;
  return {
    ...(current && { meter: settle(current, id) }),
    exchange: {
      ...exchange,
      state: 'answered',
      answer: storedSide(answer),
      forClient: forClient && storedSide(forClient),
      sources: [...answered.writer.sources],
      model: { vendor, model },
      isCut: answered.isCut,
      answeredAt: now,
      words: wordsOf(exchange.question, textOf(answer)),
    },
  };
}

const storedSide = ({ locale, blocks }: Side) => ({ locale, blocks: [...blocks] });
const textOf = ({ blocks }: Side) => blocks.map(({ text }) => text).join(' ');

function returned({ meter, exchange }: Counted, id: string): Counting {
  if (exchange?.state === 'answered') return {};
  return {
    ...(meter && { meter: giveBack(meter, id) }),
    ...(exchange && { exchange: { ...exchange, state: 'given_back' } }),
  };
}

/** Throws DomainError not_found when it was deleted meanwhile. */
async function answerOf(
  { exchanges, members, clock }: AskAssistantNeeds,
  uid: string,
  id: string,
): Promise<Output<'askAssistant'>> {
  const [exchange, member, meter] = await Promise.all([exchanges.read(id), members.read(uid), exchanges.meter(uid)]);
  if (!exchange) throw new DomainError('not_found', 'not_found');
  return { exchange: toExchangeView(exchange), meter: meterView(member?.entitlement ?? null, meter, clock.now()) };
}

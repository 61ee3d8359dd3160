import type { AnswerChunk } from '@sos/contracts/assistant-answers';
import type { ModelRole } from '@sos/domain/assistant/answer';
import type { Model, ModelChains, Tokens } from '@sos/domain/assistant/models';
import type { Clock, Log } from '../shared/ports.ts';
import type { Listener } from '../shared/handler.ts';
import { AnswerWriter } from './answer-writer.ts';
import { type CostLedger, type LanguageModels, ModelFailedError, type Payer, type ReadPage } from './ports.ts';
import type { Question } from './question.ts';

export interface ConverseNeeds {
  readonly models: LanguageModels;
  readonly chains: () => ModelChains;
  readonly readPage: ReadPage;
  readonly costs: CostLedger;
  readonly clock: Clock;
  readonly log: Log;
}

export interface Answered {
  readonly model: Model;
  readonly writer: AnswerWriter;
  /** Whether whoever asked went away before the end, or it came to none. */
  readonly isCut: boolean;
}

/** Of all models together, in ms: what is said by then is kept before the function that asks is ended. */
const LONGEST_ANSWERING = 240_000;

/**
 * Asks the models of a role, one after the other until one has answered; what one said before it failed is void. Undefined
 * when none did, or when whoever asked went away, or time was over, before a word was said.
 */
export async function converse(
  needs: ConverseNeeds,
  { role, question, payer }: { readonly role: ModelRole; readonly question: Question; readonly payer: Payer },
  listener: Listener<AnswerChunk>,
): Promise<Answered | undefined> {
  const signal = AbortSignal.any([listener.signal, AbortSignal.timeout(LONGEST_ANSWERING)]);
  for (const [index, model] of needs.chains()[role].entries()) {
    if (signal.aborted) return undefined;
    if (index > 0) listener.tell({ kind: 'status', status: 'next_model' });
    listener.tell({ kind: 'status', status: role === 'research' ? 'searching' : 'thinking' });
    const writer = new AnswerWriter(question, { readPage: needs.readPage, tell: listener.tell });
    const answered = await ask(needs, { model, question, writer, payer }, signal);
    if (answered) return answered;
  }
  return undefined;
}

interface Turn {
  readonly model: Model;
  readonly question: Question;
  readonly writer: AnswerWriter;
  readonly payer: Payer;
}

async function ask(needs: ConverseNeeds, turn: Turn, signal: AbortSignal): Promise<Answered | undefined> {
  const { model, writer, payer } = turn;
  const tokens = { input: 0, output: 0 };
  const isSaid = () => writer.blocks('provider').length > 0;
  try {
    await listen(needs, { ...turn, tokens }, signal);
    await writer.end();
    await note(needs, { payer, model, tokens, failed: !isSaid() });
    return isSaid() ? { model, writer, isCut: false } : undefined;
  } catch (error) {
    if (signal.aborted) {
      await writer.end();
      await note(needs, { payer, model, tokens, failed: false });
      return isSaid() ? { model, writer, isCut: true } : undefined;
    }
    if (!(error instanceof ModelFailedError)) throw error;
    needs.log.warn('model_failed', { vendor: model.vendor, model: model.model, error });
    await note(needs, { payer, model, tokens, failed: true });
    return undefined;
  }
}

async function listen(
  { models }: ConverseNeeds,
  { model, question, writer, tokens }: Turn & { readonly tokens: { input: number; output: number } },
  signal: AbortSignal,
): Promise<void> {
  const { system, messages } = question;
  for await (const event of models[model.vendor].stream({ model: model.model, system, messages, signal })) {
    if (event.kind === 'words') await writer.words(event.words);
    else if (event.kind === 'pages') writer.pages(event.pages);
    else Object.assign(tokens, event.tokens);
  }
}

/** What cannot be noted in the ledger must not take an answer away. */
export async function note(
  { costs, clock, log }: Pick<ConverseNeeds, 'costs' | 'clock' | 'log'>,
  {
    payer,
    ...call
  }: { readonly payer: Payer; readonly model: Model; readonly tokens: Tokens; readonly failed: boolean },
): Promise<void> {
  await costs
    .add({ ...call, at: clock.now() }, payer)
    .catch((error: unknown) => log.error('cost_not_noted', { error }));
}

import { giveBack, meterIn, reserve, settle } from '@sos/domain/assistant/meter';
import type { Model } from '@sos/domain/assistant/models';
import { MOST_READ_TOKENS, readingPrompt, readingQuestion, seenText } from '@sos/domain/assistant/reading';
import { DomainError } from '@sos/domain/shared/domain-error';
import { type ConverseNeeds, note } from './converse.ts';
import {
  type Counted,
  type Counting,
  type Exchanges,
  ModelFailedError,
  type Payer,
  type Sight,
  UnseenError,
} from './ports.ts';
import { refusal } from './refuse-call.ts';

export interface SeeNeeds extends Pick<ConverseNeeds, 'models' | 'chains' | 'costs' | 'clock' | 'log'> {
  readonly exchanges: Pick<Exchanges, 'count'>;
  /** Tells the platform how many calls are used. */
  readonly tellUsage: (uid: string) => Promise<void>;
}
export interface Look {
  readonly uid: string;
  /** Of the call that it counts as; the same when it is asked again. */
  readonly id: string;
  readonly sight: Sight;
}

/** Until all of it is written out, in ms; the browser that sent it waits a little longer. */
const LONGEST_READING = 240_000;

/**
 * Has a model write out the text of a picture, as one call: counted before a vendor is shown it, and given back when none
 * answers. Throws DomainError not_entitled, calls_used_up, still_answering, assistant_down, file_unreadable, nothing_to_read.
 */
export async function seeText(needs: SeeNeeds, look: Look): Promise<string> {
  let periodStart = 0;
  await count(needs, look, (before) => {
    periodStart = before.member?.entitlement?.periodStart ?? 0;
    return reserved(before, look.id, needs.clock.now());
  });
  const said = await readByOne(needs, { sight: look.sight, payer: { uid: look.uid, periodStart } }).catch(
    async (error: unknown) => {
      await count(needs, look, ({ meter }) => (meter ? { meter: giveBack(meter, look.id) } : {}));
      throw error;
    },
  );
  await count(needs, look, (before) => settled(before, look.id, needs.clock.now()));
  await needs.tellUsage(look.uid);
  const text = seenText(said);
  if (text === undefined) throw new DomainError('invalid', 'nothing_to_read');
  return text;
}

async function count({ exchanges }: SeeNeeds, { uid, id }: Look, decide: (before: Counted) => Counting): Promise<void> {
  await exchanges.count({ uid, id }, decide);
}

function reserved({ member, meter }: Counted, id: string, now: number): Counting {
  const made = reserve(member?.entitlement ?? null, meter, { id, now });
  if (made.outcome !== 'reserved') throw refusal(made.outcome);
  return { meter: made.meter };
}

function settled({ member, meter }: Counted, id: string, now: number): Counting {
  const current = member?.entitlement ? meterIn(member.entitlement, meter, now) : meter;
  return current ? { meter: settle(current, id) } : {};
}

/** What the first model that can said. Throws DomainError file_unreadable where none could open it, or else assistant_down. */
async function readByOne(needs: SeeNeeds, showing: Omit<Turn, 'model'>): Promise<string> {
  const signal = AbortSignal.timeout(LONGEST_READING);
  let isUnseen = false;
  for (const model of needs.chains().reading) {
    if (signal.aborted) break;
    const told = await readBy(needs, { model, ...showing }, signal);
    if (typeof told === 'string') return told;
    isUnseen ||= told instanceof UnseenError;
  }
  throw isUnseen ? new DomainError('invalid', 'file_unreadable') : new DomainError('unavailable', 'assistant_down');
}

interface Turn {
  readonly model: Model;
  readonly sight: Sight;
  readonly payer: Payer;
}

/** What a model said to the end, or how it failed. */
async function readBy(needs: SeeNeeds, { model, sight, payer }: Turn, signal: AbortSignal): Promise<string | Error> {
  const tokens = { input: 0, output: 0 };
  let said = '';
  try {
    const request = {
      model: model.model,
      system: readingPrompt,
      messages: [{ role: 'user', text: readingQuestion, sight }],
      most: MOST_READ_TOKENS,
      signal,
    } as const;
    for await (const event of needs.models[model.vendor].stream(request)) {
      if (event.kind === 'words') said += event.words;
      else if (event.kind === 'tokens') Object.assign(tokens, event.tokens);
    }
    await note(needs, { payer, model, tokens, failed: false });
    return said;
  } catch (error) {
    if (!signal.aborted && !(error instanceof ModelFailedError)) throw error;
    needs.log.warn('model_failed', { vendor: model.vendor, model: model.model, error });
    await note(needs, { payer, model, tokens, failed: true });
    return error instanceof Error ? error : new Error('the reading was stopped', { cause: error });
  }
}

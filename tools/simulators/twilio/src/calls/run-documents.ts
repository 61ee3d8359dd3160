import { Interrupted } from '../steps.ts';
import type { TwimlDocument } from '../twiml/parse-twiml.ts';
import { TwimlError } from '../twiml/twiml-error.ts';
import type { Dial, Gather, Method, Redirect, Verb } from '../twiml/verbs.ts';
import { dialConference } from './dial-conference.ts';
import { type Ending, type Execution, hear, raise, type Source } from './execution.ts';
import { gatherDigits } from './gather-digits.ts';
import { loadDocument, resolveAddress } from './load-document.ts';

const APOLOGY = {
  verb: 'Say',
  text: 'We are sorry, an application error has occurred. Goodbye.',
  language: 'en-US',
  loop: 1,
} as const;

/** What follows a verb: another document, the end of this one, or, for undefined, the next verb. */
type Next = Source | 'end' | undefined;

/** Documents at one instant; more of them only lead to each other and would go on for ever. */
const MOST_AT_ONCE = 50;

/** Executes document after document until one ends or the call does. */
export async function runDocuments(execution: Execution, first: Source): Promise<void> {
  const { timers } = execution.exchange;
  let source: Source | undefined = first;
  let [instant, count] = [timers.now(), 0];
  while (source) {
    count = timers.now() === instant ? count + 1 : 1;
    instant = timers.now();
    if (count > MOST_AT_ONCE) {
      raise(execution, 11200, `${MOST_AT_ONCE} documents led to each other without a sound`);
      return;
    }
    source = await runDocument(execution, source);
  }
}

async function runDocument(execution: Execution, source: Source): Promise<Source | undefined> {
  try {
    const document = await execution.steps.until(loadDocument(execution, source));
    return await perform(execution, document, source.kind === 'address' ? source.url : undefined);
  } catch (error) {
    if (error instanceof Interrupted) return (error as Interrupted<Ending>).reason.next;
    if (error instanceof TwimlError) return recover(execution, source, error);
    throw error;
  }
}

/** Goes to the fallback address, once; without one the caller hears an apology. */
async function recover(execution: Execution, source: Source, error: TwimlError): Promise<Source | undefined> {
  raise(execution, error.code, error.message);
  const { fallback } = execution.call.request;
  const failed = source.kind === 'address' ? source.url : '';
  if (fallback && fallback.url !== failed) {
    const parameters: [string, string][] = [
      ['ErrorCode', String(error.code)],
      ['ErrorUrl', failed],
    ];
    return { kind: 'address', ...fallback, subject: 'twiml', parameters };
  }
  execution.pickUp();
  await hear(execution, execution.steps, APOLOGY).catch((reason: unknown) => {
    if (!(reason instanceof Interrupted)) throw reason;
  });
  return undefined;
}

async function perform(
  execution: Execution,
  document: TwimlDocument,
  base: string | undefined,
): Promise<Source | undefined> {
  for (const verb of document.verbs) {
    const next = await performVerb(execution, verb, base);
    if (next === 'end') return undefined;
    if (next) return next;
  }
  return undefined;
}

async function performVerb(execution: Execution, verb: Verb, base: string | undefined): Promise<Next> {
  if (!answersLater(verb)) execution.pickUp();
  switch (verb.verb) {
    case 'Say':
    case 'Play':
      await hear(execution, execution.steps, verb);
      return undefined;
    case 'Pause':
      await hear(execution, execution.steps, verb);
      execution.pickUp();
      return undefined;
    case 'Gather':
      return performGather(execution, verb, base);
    case 'Dial':
      return performDial(execution, verb, base);
    case 'Redirect':
      return redirect(verb, base);
    case 'Hangup':
      return 'end';
    case 'Reject':
      execution.reject(verb.reason);
      return 'end';
  }
}

/** A Reject never answers, and a Pause first lets the caller hear it ring. */
function answersLater({ verb }: Verb): boolean {
  return verb === 'Reject' || verb === 'Pause';
}

async function performGather(execution: Execution, gather: Gather, base: string | undefined): Promise<Next> {
  const { digits, finishedOnKey } = await gatherDigits(execution, gather);
  if (digits === '' && !gather.actionOnEmptyResult) return undefined;
  const parameters: [string, string][] = [
    ['Digits', digits],
    ['FinishedOnKey', finishedOnKey],
    ['msg', 'Gather End'],
  ];
  return follow(gather, base, { subject: 'gather', parameters });
}

async function performDial(execution: Execution, dial: Dial, base: string | undefined): Promise<Next> {
  const outcome = await dialConference(execution, dial, base);
  if (dial.action === undefined) return undefined;
  return follow(dial, base, { subject: 'twiml', parameters: [['DialCallStatus', outcome]] });
}

function redirect(verb: Redirect, base: string | undefined): Source {
  return follow({ action: verb.url, method: verb.method }, base, { subject: 'twiml', parameters: [] });
}

function follow(
  { action, method }: { action: string | undefined; method: Method },
  base: string | undefined,
  details: { subject: 'twiml' | 'gather'; parameters: readonly [string, string][] },
): Source {
  return { kind: 'address', url: resolveAddress(action, base), method, ...details };
}

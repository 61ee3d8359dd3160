import { partyOfAttempt } from '@sos/domain/calls/session';
import { causes, storyEvents } from '@sos/domain/calls/timeline';
import { formatMoney } from '@sos/domain/money/format-money';
import { paymentMoments } from '@sos/domain/payments/moments';
import { rails } from '@sos/domain/payments/rail';
import { vendors } from '@sos/domain/vendors/breaker';
import { alertTitle } from '../../shared/alert-words.ts';
import { deedTitle } from '../../shared/deed-words.ts';
import type { TimelineLine } from '../../shared/drawer/timeline.tsx';
import { known } from '../../shared/known.ts';
import { SubjectLink } from '../../shared/subject-link.tsx';
import { vendorNames } from '../../shared/vendor-names.ts';
import type { Say } from '../../shared/words.ts';
import { messageTitle } from './message-title.ts';
import { outcomes } from './outcomes.ts';
import { clientOf, type StoryLine, type StoryWords, type Told } from './story.ts';
import type { Call } from './use-call.ts';

const tones: Partial<Record<StoryLine['source'], TimelineLine['tone']>> = {
  payment: 'calm',
  deed: 'wait',
  alert: 'signal',
};

/** What happened to a call, each line as a sentence; what only a newer release knows is called by its code. */
export function storyLines(call: Told & Pick<Call, 'lines'>, words: StoryWords): readonly TimelineLine[] {
  return call.lines.map((line, place) => {
    const tone = tones[line.source];
    return {
      key: `${place}-${line.document}`,
      at: line.at,
      title: titleOf(line, call, words),
      detail: line.detail === null ? resultOf(line, words) : <bdi>{line.detail}</bdi>,
      cause: causeOf(line, words.say),
      document: line.document,
      ...(tone && { tone }),
    };
  });
}

function causeOf({ source, cause }: StoryLine, say: Say) {
  if (source === 'deed') return <SubjectLink room="people" kind="person" id={cause} />;
  const rail = known(rails, cause);
  if (rail) return vendorNames[rail];
  const told = known(causes, cause);
  return told ? say(`adminCalls.cause.${told}`) : cause;
}

function titleOf(line: StoryLine, call: Told, words: StoryWords): string {
  const { say } = words;
  switch (line.source) {
    case 'session':
      return sessionTitle(line, call, say);
    case 'payment':
      return paymentTitle(line, words);
    case 'notice':
    case 'delivery':
      return messageTitle(line, call, say);
    case 'deed':
      return deedTitle(say, line.event);
    case 'alert':
      return say('adminCalls.alerted', { alert: alertTitle(say, line.event) });
  }
}

function sessionTitle({ event, about }: StoryLine, call: Told, say: Say): string {
  const told = known(storyEvents, event);
  if (!told) return event;
  const client = clientOf(call);
  const provider = call.session.providerName;
  const who = partyOfAttempt(about.attemptId ?? '') === 'client' ? client : provider;
  const number = Number(about.attemptId?.split('-').at(-1) ?? 0);
  return say(`adminCalls.told.${told}`, { client, provider, who, number, vendor: vendorOf(about.outcome) });
}

/** A vendor's fault is told with the state of its breaker behind the name. */
function vendorOf(outcome: string | null): string {
  const [name = ''] = outcome?.split(',') ?? [];
  const vendor = known(vendors, name);
  return vendor ? vendorNames[vendor] : name;
}

function paymentTitle({ event, about: { amount } }: StoryLine, { say, formats }: StoryWords): string {
  const moment = known(paymentMoments, event);
  if (!moment) return event;
  return say(`adminCalls.paid.${moment}`, { amount: amount === null ? '' : formatMoney(formats, amount) });
}

/** Until when it rang, what came of it, and where the money went by it. */
function resultOf({ source, at, about }: StoryLine, { say, times }: StoryWords): string | null {
  if (source !== 'session') return null;
  const time = times({ timeStyle: 'medium' });
  const outcome = known(outcomes, about.outcome ?? '');
  const parts = [
    about.until !== null && say('adminCalls.rang', { from: time.format(at), to: time.format(about.until) }),
    outcome && say(`adminCalls.outcome.${outcome}`),
    about.money && say('adminCalls.moved', { money: say(`adminCalls.money.${about.money}`) }),
  ];
  return parts.filter(Boolean).join(' · ') || null;
}

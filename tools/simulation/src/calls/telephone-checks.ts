import { includedSeconds } from '@sos/domain/calls/billing';
import type { CallSession } from '@sos/domain/calls/session';
import type { Check } from '../kernel/scenario.ts';
import type { CallWorld } from './call-world.ts';
import { each } from './each.ts';

/** Hold after every step. */
export function telephoneInvariants({ platform, network }: CallWorld): Check[] {
  const { documents } = platform;
  return [
    {
      name: 'a telephone has one call of ours at a time',
      complaint: () => {
        // A machine that answered leaves the telephone itself silent.
        const live = network.lines
          .filter(({ question }) => question !== null)
          .filter(({ state, telephone }) => state === 'ringing' || (state !== 'ended' && !telephone.isMachine))
          .map(({ number }) => number);
        const twice = live.find((line, index) => live.indexOf(line) !== index);
        return twice ? `${twice} has two calls` : undefined;
      },
    },
    {
      name: 'nobody is let into a call of others',
      complaint: each(
        () => network.lines,
        ({ leg, number, callSid }) => {
          const lines = leg ? documents.lines.get(leg.sessionId) : undefined;
          return leg && lines && lines[leg.party] !== number
            ? `${callSid} of ${number} is in ${leg.sessionId}`
            : undefined;
        },
      ),
    },
    {
      name: 'called back is who was wanted back, and once',
      complaint: () => {
        const backs = network.lines.filter(({ question }) => question === 'come_back');
        const whose = [...new Set(backs.map(({ leg }) => `${leg?.sessionId} ${leg?.attemptId}`))].map((attempt) =>
          attempt.replace(/-\d+$/, ''),
        );
        const wrong = whose.find((who, index) => !network.wanted.has(who) || whose.indexOf(who) !== index);
        return wrong && `${wrong} was called back`;
      },
    },
  ];
}

/** Hold after every step. */
export function billInvariants({ platform, network }: CallWorld): Check[] {
  const sessions = () => platform.documents.sessions.list();
  return [
    {
      name: 'the bill is no longer than the talk',
      complaint: each(sessions, ({ id, settlement }) => {
        const truth = network.talk(id) / 1000;
        return (
          (settlement.billableSeconds ?? 0) > truth && `${id}: ${settlement.billableSeconds} s instead of ${truth} s`
        );
      }),
    },
    {
      name: 'only the included time is billed',
      complaint: each(sessions, (session) => {
        const { billableSeconds } = session.settlement;
        return (billableSeconds ?? 0) > includedSeconds(session) && `${session.id}: ${billableSeconds} s`;
      }),
    },
  ];
}

const isTalkBilled = ({ status, endReason }: CallSession) => status === 'completed' || endReason === 'too_short';

/** Hold in the end. */
export function telephoneLiveness({ platform, network, deliveries }: CallWorld): Check[] {
  const { documents } = platform;
  /** Whom an admin hangs up on, talks on until the carrier has heard of it. */
  const isForced = ({ id }: CallSession) => documents.trail.get(`adminForceSettle-${id}`) !== undefined;
  const billed = () => documents.sessions.list((session) => isTalkBilled(session) && !isForced(session));
  return [
    {
      name: 'no telephone is kept for a call that is over',
      complaint: each(
        () => documents.holders.list(),
        ({ sessionId, party }) => `${sessionId} keeps the telephone of the ${party}`,
      ),
    },
    {
      name: 'a talk of which all was told in time is billed whole',
      complaint: each(
        () => (deliveries.areWhole ? billed() : []),
        (session) => {
          const talk = Math.floor(Math.min(network.talk(session.id) / 1000, includedSeconds(session)));
          const { billableSeconds } = session.settlement;
          return billableSeconds !== talk && `${session.id}: ${billableSeconds} s instead of ${talk} s`;
        },
      ),
    },
    {
      name: 'every telephone is silent',
      complaint: each(
        () => network.lines,
        ({ state, callSid }) => state !== 'ended' && `${callSid} is ${state}`,
      ),
    },
  ];
}

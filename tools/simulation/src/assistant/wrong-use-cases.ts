import type { Counting, Exchanges } from '@sos/functions/usecases/assistant/ports';
import { makeUseCases, type MakeUseCases } from './use-cases.ts';

type Wrong = (exchanges: Exchanges) => Partial<Exchanges>;

/** The right use case over exchanges of which something is wrong; a port is a proxy, without members to spread. */
const over =
  (wrong: Wrong): MakeUseCases =>
  (ports) => {
    const { exchanges } = ports;
    const all: Exchanges = {
      read: (id) => exchanges.read(id),
      meter: (uid) => exchanges.meter(uid),
      forgetMeter: (uid) => exchanges.forgetMeter(uid),
      count: (...given) => exchanges.count(...given),
      change: (...given) => exchanges.change(...given),
      ofDossier: (...given) => exchanges.ofDossier(...given),
      page: (...given) => exchanges.page(...given),
      answeredSince: (...given) => exchanges.answeredSince(...given),
    };
    return makeUseCases({ ...ports, exchanges: { ...all, ...wrong(exchanges) } });
  };
/** What is written once a call was decided about is not what was decided. */
const writing = (alter: (decided: Counting) => Counting) =>
  over((exchanges) => ({ count: (ids, decide) => exchanges.count(ids, (before) => alter(decide(before))) }));

const withoutMeter = ({ meter: _meter, ...others }: Counting): Counting => others;

/** Each with one mistake. */
export const wrongAssistants: Readonly<Record<string, MakeUseCases>> = {
  'a call that is counted once it is answered': writing((decided) =>
    decided.exchange?.state === 'asked' ? withoutMeter(decided) : decided,
  ),

  'a call that is not given back': writing((decided) =>
    decided.exchange?.state === 'given_back' && decided.meter
      ? { ...decided, meter: { ...decided.meter, spent: decided.meter.spent + 1 } }
      : decided,
  ),

  'a call that a machine took with it': writing(({ meter, exchange }) => ({
    ...(meter && {
      meter: { ...meter, reserved: meter.reserved.map((each) => ({ ...each, at: each.at + 86_400_000 })) },
    }),
    ...(exchange && { exchange }),
  })),

  'a count of what was read before': over((exchanges) => ({
    count: async (ids, decide) => {
      const meter = await exchanges.meter(ids.uid);
      await exchanges.count(ids, (before) => decide({ ...before, ...(meter && { meter }) }));
    },
  })),

  'an answer that is given anew each time': over((exchanges) => ({
    count: (ids, decide) =>
      exchanges.count(ids, (before) =>
        decide(
          before.exchange?.state === 'answered'
            ? { ...before, exchange: { ...before.exchange, state: 'asked' } }
            : before,
        ),
      ),
  })),

  'an answer that is counted and not kept': writing((decided) =>
    decided.exchange?.state === 'answered' && decided.meter ? { meter: decided.meter } : decided,
  ),

  'calls of an earlier period that count on': over((exchanges) => ({
    count: (ids, decide) =>
      exchanges.count(ids, (before) => {
        const { meter, member } = before;
        const current = member?.entitlement?.periodStart;
        if (!meter || current === undefined) return decide(before);
        return decide({ ...before, meter: { ...meter, periodStart: current } });
      }),
  })),
};

import { type LimitName, limitOf, limits as table } from '@sos/domain/limits/limits';
import { makeDeedLog } from '../../adapters/firestore/audit/audit-documents.ts';
import { makeLimitHits } from '../../adapters/firestore/limits/limit-hits.ts';
import { makeLimitStore } from '../../adapters/firestore/limits/limit-store.ts';
import { makeInstanceLimits } from '../../usecases/limits/instance-limits.ts';
import { makeDialRoom } from '../../usecases/limits/dial-room.ts';
import { makeGuardDial } from '../../usecases/limits/guard-dial.ts';
import { makeGuardSms } from '../../usecases/limits/guard-sms.ts';
import { makeNoteForgery } from '../../usecases/limits/note-forgery.ts';
import type { Limits } from '../../usecases/limits/ports.ts';
import { log } from '../log.ts';
import { alerts, clock, configuration, numbers, reportCorrupt } from '../shared/wiring.ts';

/** While the configuration cannot be read, the table's own figures count. */
const maxima = () => configuration.limits().catch(() => ({}));
const instance = makeInstanceLimits(clock, maxima);
const stored = makeLimitStore(clock, maxima);
const counterOf = (name: LimitName) => (table[name].perInstance ? instance : stored);

/** Every limit, counted where its table says. */
export const limits: Limits = {
  // Only a dial and an SMS are counted, or looked at, under several at once, and never by the instance.
  takeAll: (counts) => stored.takeAll(counts),
  wouldGoOver: (...lists) => stored.wouldGoOver(...lists),
  take: (name, ...given) => counterOf(name).take(name, ...given),
  giveBack: (name, ...given) => counterOf(name).giveBack(name, ...given),
  count: (name, key) => counterOf(name).count(name, key),
  // A pause outlives an instance.
  note: (name, key) => stored.note(name, key),
  pause: (noted) => stored.pause(noted),
};

/** What calls and SMS may have cost in the day that is open, and the most that they may; cents. */
export const diallingSpent = async () => ({
  spent: await limits.count('dialling', 'platform'),
  most: limitOf('dialling', await maxima()).max,
});

export const guardSms = makeGuardSms({ limits, maxima, alerts, clock });
export const dialRoom = makeDialRoom({ limits, numbers });
export const guardDial = makeGuardDial({ limits, numbers, maxima, alerts, clock });
export const noteForgery = makeNoteForgery({ limits, alerts, clock, log });

/** What admins look at, and let somebody go on with. */
export const limitPorts = {
  hits: makeLimitHits(clock, maxima, reportCorrupt),
  limits,
  maxima,
  deeds: makeDeedLog(),
  clock,
};

import { longestLeg } from '@sos/domain/calls/dial-cost';
import type { CallRules } from '@sos/domain/calls/session';

/** For questions, absences and an outage of the carrier, in seconds. */
const ALLOWANCE = 1500;

/** Seconds after which the carrier ends a call by itself, should we never do it: longer than any session takes. */
export const lineLimit = (rules: CallRules): number => longestLeg(rules) + ALLOWANCE;

import { messageFaults } from '../messages/message-faults.ts';

const NAMED = ['arrive', 'landline', 'unreachable'] as const;
/** What becomes of an SMS: a landline is refused at once, an unreachable telephone and a number of Twilio's in the end. */
export type TextFate = (typeof NAMED)[number] | number;

/** One fate, or a list with one for each SMS. @throws Error in words. */
export function parseTextFates(given: unknown): TextFate[] {
  const fates = Array.isArray(given) ? given.map(parseTextFate) : [parseTextFate(given)];
  if (fates.length === 0) throw new Error('A list of fates has at least one.');
  return fates;
}

function parseTextFate(given: unknown): TextFate {
  const named = NAMED.find((each) => each === given);
  if (named) return named;
  if (typeof given === 'number' && messageFaults[given]) return given;
  throw new Error(`A text can ${NAMED.join(', ')}, ${Object.keys(messageFaults).join(', ')}; not ${String(given)}.`);
}

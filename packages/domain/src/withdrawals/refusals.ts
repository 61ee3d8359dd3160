import { withdrawalObstacles } from './ask.ts';

export const withdrawalRefusals = [
  ...withdrawalObstacles,
  /** The details do not fit what banks of that country and currency need; `details.found` names the fields. */
  'method_invalid',
  'methods_full',
  'withdrawal_code_wrong',
  /** It is confirmed in Telegram, or no address is confirmed to which a code could go. */
  'code_not_usable',
  /** Nobody confirmed it in time, or the code was wrong too often: its amount is back. */
  'withdrawal_ended',
  /** A second admin must agree. */
  'same_admin',
] as const;

import type { Input } from '@sos/contracts/callables';

export type Registration = Omit<Input<'registerAccount'>, 'requestId'>;
/** Who registers by themselves; a lawyer or an expatriate applies by it. */
export type RegisteringRole = Registration['role'];

/** The longest texts that the server takes. */
export const longest = { firstName: 80, lastName: 80, email: 254, password: 256 } as const;

import type { Output } from '@sos/contracts/callables';

/** One person as the server tells of them. */
export type Person = Output<'adminGetPerson'>;

import type { Output } from '@sos/contracts/callables';

/** A configuration as the server tells of it. */
export type Known = Output<'adminGetConfig'>;

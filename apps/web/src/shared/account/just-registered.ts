import { remembered } from '@sos/browser/remembered';

const isAddress = (value: unknown): value is string => typeof value === 'string';
const registered = remembered('sos.registered', isAddress);

/** The address that somebody registered with here, until they have read that a mail was sent to it. */
export const useRegisteredAddress = registered.use;
export const rememberRegistered = registered.remember;

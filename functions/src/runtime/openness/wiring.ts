import { makeResidents } from '../../adapters/firestore/accounts/residents.ts';
import { makeRequireBooking, makeRequireRegistration, openPhones } from '../../usecases/openness/require-open.ts';
import { configuration, phones } from '../shared/wiring.ts';

export const residents = makeResidents();
export const requireBooking = makeRequireBooking({ config: configuration, residents });
export const requireRegistration = makeRequireRegistration(configuration);
/** Whom a call may ring. */
export const callablePhones = openPhones(phones, configuration);

import { countriesClosedFor, isClosedFor, registrationRefusal } from '@sos/domain/openness/openness';
import type { OpennessRefusal } from '@sos/domain/openness/refusals';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { PhoneNumbers } from '../calls/ports.ts';
import type { OpennessConfig, Residents } from './ports.ts';

type Registering = Parameters<typeof registrationRefusal>[1];

/** Throws DomainError closed_for_now, country_closed. */
export function makeRequireRegistration(config: OpennessConfig) {
  return async (registering: Registering): Promise<void> => {
    const [flags, countries] = await Promise.all([config.flags(), config.countries()]);
    refuse(registrationRefusal({ flags, countries }, registering));
  };
}

/** Asks where a client lives only while some country is closed for clients. Throws DomainError closed_for_now, country_closed. */
export function makeRequireBooking({ config, residents }: { config: OpennessConfig; residents: Residents }) {
  return async (clientId: string): Promise<void> => {
    const [flags, countries] = await Promise.all([config.flags(), config.countries()]);
    if (!flags.bookings) refuse('closed_for_now');
    if (countriesClosedFor(countries, 'clients').length === 0) return;
    const country = await residents.countryOf(clientId);
    if (country !== undefined && isClosedFor(countries, country, 'clients')) refuse('country_closed');
  };
}

/** Telephones without those of countries that are closed for calls. */
export function openPhones(phones: PhoneNumbers, config: Pick<OpennessConfig, 'countries'>): PhoneNumbers {
  return { check: async (input) => phones.check(input, countriesClosedFor(await config.countries(), 'calls')) };
}

function refuse(reason: OpennessRefusal | null): void {
  if (reason !== null) throw new DomainError('conflict', reason);
}

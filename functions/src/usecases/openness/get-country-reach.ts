import type { Handler } from '../shared/handler.ts';
import type { Reach } from './ports.ts';

/** Who lives in a country, before it is closed. */
export function makeGetCountryReach(reach: Reach): Handler<'adminGetCountryReach'> {
  return async (_admin, { country }) => {
    const [clients, providers] = await Promise.all([reach.clients(country), reach.providers(country)]);
    return { clients, providers };
  };
}

import type { Role } from '@sos/domain/accounts/roles';
import type { Persona } from '@sos/twilio-simulator/phones/persona';
import { AGENCY } from './agency.ts';
import { plain, providers } from './providers.ts';
import { clientNumber } from './telephones.ts';

/** A demo account; its password stands on the world's page for everybody to use. */
export interface Account {
  readonly uid: string;
  readonly email: string;
  readonly password: string;
  readonly role: Role;
  readonly firstName: string;
  readonly lastName: string;
  readonly country: string;
  readonly locale: string;
  /** The telephone that rings for them. */
  readonly phone: string | null;
  readonly personas: readonly Persona[];
}

const manual: readonly Persona[] = [{ kind: 'manual' }];

const client: Account = {
  uid: 'demo-client',
  email: 'client@example.com',
  password: 'sos-client',
  role: 'client',
  firstName: 'Nora',
  lastName: 'Lindqvist',
  country: 'TH',
  locale: 'en',
  phone: clientNumber(0),
  personas: manual,
};
const secondClient: Account = {
  ...client,
  uid: 'demo-client-2',
  email: 'client2@example.com',
  firstName: 'Bastien',
  lastName: 'Roche',
  country: 'PT',
  locale: 'fr',
  phone: clientNumber(1),
};
const admin: Account = {
  ...client,
  uid: 'demo-admin',
  email: 'admin@example.com',
  password: 'sos-admin',
  role: 'admin',
  firstName: 'Irma',
  lastName: 'Kessler',
  country: 'DE',
  phone: null,
  personas: [],
};

const manager: Account = {
  ...client,
  uid: AGENCY,
  email: 'agency@example.com',
  password: 'sos-agency',
  role: 'agency_manager',
  firstName: 'Maud',
  lastName: 'Perrin',
  country: 'FR',
  locale: 'fr',
  phone: null,
  personas: [],
};

export const accounts: readonly Account[] = [
  client,
  secondClient,
  admin,
  manager,
  ...providers.map(({ uid, profile, firstName, lastName, phone, personas }) => ({
    uid,
    email: `${plain(firstName)}@example.com`,
    password: 'sos-provider',
    role: profile.kind,
    firstName,
    lastName,
    country: profile.countries[0] ?? 'FR',
    locale: profile.locale,
    phone,
    personas,
  })),
];

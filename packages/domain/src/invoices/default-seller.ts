import type { Seller } from './invoice.ts';

/** Who issues documents until an admin has said so; the numbers are those of nobody. */
export const defaultSeller: Seller = {
  name: 'SOS Expat',
  street: '1 rue de l’Exemple',
  postcode: '75001',
  city: 'Paris',
  country: 'FR',
  registration: '000 000 000',
  vatNumber: 'FR00000000000',
};

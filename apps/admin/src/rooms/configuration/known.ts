import type { Input, Output } from '@sos/contracts/callables';

/** A configuration as the server tells of it. */
export type Known = Output<'adminGetConfig'>;
/** What is edited as a whole; countries are opened and closed one by one, and programmes have a room of their own. */
export type Settable = Exclude<Known['current'], { name: 'countries' | 'affiliate_programmes' }>;
export type Countries = Extract<Known['current'], { name: 'countries' }>['value'];
export type CountryChange = Input<'adminManageCountries'>['changes'][number];

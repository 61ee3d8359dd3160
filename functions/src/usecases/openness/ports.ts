import type { CallRules } from '@sos/domain/calls/session';
import type { Seller } from '@sos/domain/invoices/invoice';
import type { Currency } from '@sos/domain/money/money';
import type { Price, ProviderKind } from '@sos/domain/money/price';
import type { Countries, Flags } from '@sos/domain/openness/openness';

/** What admins have opened and closed, as it counts now. */
export interface OpennessConfig {
  flags(): Promise<Flags>;
  countries(): Promise<Countries>;
}
/** What everybody may know of how the platform is set. */
export interface PublicConfig extends Pick<OpennessConfig, 'flags'> {
  price(kind: ProviderKind, currency: Currency): Promise<Price>;
  rules(kind: ProviderKind): Promise<CallRules>;
  /** Null until an admin has set one. */
  seller(): Promise<Seller | null>;
}
export interface Residents {
  /** ISO 3166-1 alpha-2; undefined where it is not known. */
  countryOf(uid: string): Promise<string | undefined>;
}
/** How many people a closed country would touch. */
export interface Reach {
  clients(country: string): Promise<number>;
  providers(country: string): Promise<number>;
}

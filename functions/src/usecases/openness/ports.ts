import type { Countries, Flags } from '@sos/domain/openness/openness';

/** What admins have opened and closed, as it counts now. */
export interface OpennessConfig {
  flags(): Promise<Flags>;
  countries(): Promise<Countries>;
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

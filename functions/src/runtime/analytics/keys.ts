import { secrets } from '../config.ts';

interface MarketingKeys {
  readonly ga4: string;
  readonly meta: string;
  readonly googleAds: string;
  /** Missing where it was written before there was a list of readers. */
  readonly mailwizz?: string;
}

/** Checked when a function starts. */
export const marketingKeys = () => JSON.parse(secrets.marketingKeys.value()) as MarketingKeys;

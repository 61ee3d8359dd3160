import { configOnPage } from '@sos/browser/config';

/** Besides what every app knows: where people and providers are. */
export const config = configOnPage(['siteUrl']);

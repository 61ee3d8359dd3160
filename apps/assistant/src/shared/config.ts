import { configOnPage } from '@sos/browser/config';

/** `webUrl` is the origin of the provider's console. */
export const config = configOnPage(['webUrl']);

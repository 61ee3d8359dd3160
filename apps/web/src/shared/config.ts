import { configOnPage } from '@sos/browser/config';
import type { ConfigWith } from '@sos/browser/config';

const ownKeys = ['stripePublishableKey', 'stripeJsUrl'] as const;

/** What `files` of the browsers’ package reads besides, only where files are shown or sent. */
export type WebConfig = ConfigWith<(typeof ownKeys)[number] | 'storageBucket' | 'filesUrl'>;

export const config = configOnPage(ownKeys);

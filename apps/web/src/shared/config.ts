import { configOnPage } from '@sos/browser/config';
import type { ConfigWith } from '@sos/browser/config';

const ownKeys = ['stripePublishableKey', 'stripeJsUrl'] as const;

export type WebConfig = ConfigWith<(typeof ownKeys)[number]>;

export const config = configOnPage(ownKeys);

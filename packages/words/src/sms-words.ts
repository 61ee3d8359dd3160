import type { SmsText } from '@sos/domain/notifications/sms';

/** What SMS say in one language, with `{time}` when the telephone rings and `{price}` what was charged; each fits into one SMS. */
export type SmsWords = Readonly<Record<SmsText, string>>;

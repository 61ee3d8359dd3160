import { defineBoolean, defineList, defineString, projectID } from 'firebase-functions/params';
import { declareSecret } from './secrets.ts';

/** Every secret, declared once; a function names those that it reads. */
export const secrets = {
  twilioAuthToken: declareSecret('TWILIO_AUTH_TOKEN'),
  stripeSecretKey: declareSecret('STRIPE_SECRET_KEY'),
  stripeWebhookSecret: declareSecret('STRIPE_WEBHOOK_SECRET'),
  paypalClientSecret: declareSecret('PAYPAL_CLIENT_SECRET'),
  phoneEncryptionKeys: declareSecret('PHONE_ENCRYPTION_KEYS'),
  smtpPassword: declareSecret('SMTP_PASSWORD'),
  wiseApiToken: declareSecret('WISE_API_TOKEN'),
  flutterwaveSecretKey: declareSecret('FLUTTERWAVE_SECRET_KEY'),
  /** The word that Flutterwave's events carry. */
  flutterwaveWebhookHash: declareSecret('FLUTTERWAVE_WEBHOOK_HASH'),
  telegramBotToken: declareSecret('TELEGRAM_BOT_TOKEN'),
  /** What Telegram shows us with each update. */
  telegramWebhookSecret: declareSecret('TELEGRAM_WEBHOOK_SECRET'),
} as const;

/** Whatever moves a call on may have to dial and to hang up. */
export const telephony = [secrets.twilioAuthToken, secrets.phoneEncryptionKeys] as const;

/** Whatever asks a rail for money or for its state: which one is known once the payment is read. */
export const rails = [secrets.stripeSecretKey, secrets.paypalClientSecret] as const;

/** Whatever brings money to affiliates, whose accounts are encrypted. */
export const payoutSecrets = [secrets.wiseApiToken, secrets.flutterwaveSecretKey, secrets.phoneEncryptionKeys] as const;

/** Every other parameter. Addresses are configuration: another world differs by them and by its keys alone. */
export const params = {
  projectId: projectID,
  /** The public address of the payments region's functions, without a slash at the end. */
  paymentsBaseUrl: defineString('PAYMENTS_BASE_URL'),
  twilioApiBase: defineString('TWILIO_API_BASE', { default: 'https://api.twilio.com' }),
  twilioAccountSid: defineString('TWILIO_ACCOUNT_SID'),
  twilioFromNumber: defineString('TWILIO_FROM_NUMBER'),
  stripeApiBase: defineString('STRIPE_API_BASE', { default: 'https://api.stripe.com' }),
  paypalApiBase: defineString('PAYPAL_API_BASE', { default: 'https://api-m.paypal.com' }),
  /** The app's name at PayPal, which browsers are told too. */
  paypalClientId: defineString('PAYPAL_CLIENT_ID'),
  /** Our webhook's name at PayPal, which its signatures are made for. */
  paypalWebhookId: defineString('PAYPAL_WEBHOOK_ID'),
  /** The one origin from which certificates of PayPal's events are fetched. */
  paypalCertificateBase: defineString('PAYPAL_CERTIFICATE_BASE', { default: 'https://api.paypal.com' }),
  /** A root of certificates besides the public ones, in base64; only a world of its own has one. */
  paypalExtraRoot: defineString('PAYPAL_EXTRA_ROOT', { default: '' }),
  wiseApiBase: defineString('WISE_API_BASE', { default: 'https://api.wise.com' }),
  /** Our own number at Wise, out of whose balance affiliates are paid. */
  wiseProfileId: defineString('WISE_PROFILE_ID'),
  /** Wise's public key for its events, as the base64 of its DER form. */
  wisePublicKey: defineString('WISE_PUBLIC_KEY'),
  flutterwaveApiBase: defineString('FLUTTERWAVE_API_BASE', { default: 'https://api.flutterwave.com' }),
  /** The Commission's register of VAT numbers. */
  viesApiBase: defineString('VIES_API_BASE', { default: 'https://ec.europa.eu' }),
  fcmApiBase: defineString('FCM_API_BASE', { default: 'https://fcm.googleapis.com' }),
  telegramApiBase: defineString('TELEGRAM_API_BASE', { default: 'https://api.telegram.org' }),
  /** Where links into a bot begin. */
  telegramLinkBase: defineString('TELEGRAM_LINK_BASE', { default: 'https://t.me' }),
  /** Our bot's name, which links lead to. */
  telegramBotName: defineString('TELEGRAM_BOT_NAME', { default: 'sos_expat_bot' }),
  /** The chat in which admins read what happens; nothing is written where it is empty. */
  telegramAdminChat: defineString('TELEGRAM_ADMIN_CHAT', { default: '' }),
  /** The language of that chat: `fr` or `en`. */
  telegramAdminLanguage: defineString('TELEGRAM_ADMIN_LANGUAGE', { default: 'fr' }),
  /** Cloud Scheduler and Cloud Tasks, whose jobs and queues admins run and pause. */
  schedulerApiBase: defineString('SCHEDULER_API_BASE', { default: 'https://cloudscheduler.googleapis.com' }),
  tasksApiBase: defineString('TASKS_API_BASE', { default: 'https://cloudtasks.googleapis.com' }),
  /** Where mail is handed in: `smtps://host:port`. */
  smtpUrl: defineString('SMTP_URL', { default: 'smtps://smtp.zoho.eu:465' }),
  smtpUser: defineString('SMTP_USER'),
  /** The address that mail comes from. */
  mailFrom: defineString('MAIL_FROM', { default: 'hello@sos-expat.com' }),
  /** Google's keys by their names, against which the tokens of queues and schedules are checked. */
  googleCertificates: defineString('GOOGLE_CERTIFICATES_URL', {
    default: 'https://www.googleapis.com/oauth2/v1/certs',
  }),
  /** The service account that queues and schedules speak for. */
  invokerAccount: defineString('INVOKER_ACCOUNT'),
  /**
   * A JSON list of the addresses at which Google calls a function, with `{name}` or `{service}` (the name in small
   * letters) and perhaps `{region}` to fill in: `https://{region}-PROJECT.cloudfunctions.net/{name}` for queues,
   * `https://{service}-HASH-REGION.a.run.app` for schedules.
   */
  functionAddresses: defineList('FUNCTION_ADDRESSES'),
  /** The bucket of the project's files. */
  storageBucket: defineString('STORAGE_BUCKET'),
  /** Where browsers read files that everybody may see, without a slash at the end. */
  filesBaseUrl: defineString('FILES_BASE_URL', { default: 'https://firebasestorage.googleapis.com' }),
  /** A JSON list of the origins that browsers may call from; mails lead to the first. */
  webOrigins: defineList('WEB_ORIGINS'),
  /** Where mails to admins lead. */
  adminOrigin: defineString('ADMIN_ORIGIN', { default: 'https://admin.sos-expat.com' }),
  /** Holds each callable's answers and refusals to its contract; what breaks it is answered as a failure. */
  checkAnswers: defineBoolean('CHECK_ANSWERS', { default: false }),
} as const;

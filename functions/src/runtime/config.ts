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
  anthropicApiKey: declareSecret('ANTHROPIC_API_KEY'),
  openaiApiKey: declareSecret('OPENAI_API_KEY'),
  perplexityApiKey: declareSecret('PERPLEXITY_API_KEY'),
  /** The platform's private key for those whom it lets into the assistant, with the name of the key. */
  assistantSigningKey: declareSecret('ASSISTANT_SIGNING_KEY'),
  /** By which the platform and the assistant know each other's words. */
  assistantWebhookKeys: declareSecret('ASSISTANT_WEBHOOK_KEYS'),
  /** By which the front end of the site at the edge proves who it is. */
  frontKey: declareSecret('FRONT_KEY'),
  /** What Telegram shows us with each update. */
  telegramWebhookSecret: declareSecret('TELEGRAM_WEBHOOK_SECRET'),
  /** Keys of those who measure visits and advertisements, and of the list of readers, as JSON: `{"ga4":"","meta":"","googleAds":"","mailwizz":""}`; an empty one is off. */
  marketingKeys: declareSecret('MARKETING_KEYS'),
} as const;

/** Whatever moves a call on may have to dial and to hang up. */
export const telephony = [secrets.twilioAuthToken, secrets.phoneEncryptionKeys] as const;

/** Whatever asks a language model, which may be any vendor's. */
export const models = [secrets.anthropicApiKey, secrets.openaiApiKey, secrets.perplexityApiKey] as const;

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
  ga4ApiBase: defineString('GA4_API_BASE', { default: 'https://www.google-analytics.com' }),
  /** Such as `G-ABC123`; without one visits are not measured. */
  ga4MeasurementId: defineString('GA4_MEASUREMENT_ID', { default: '' }),
  metaApiBase: defineString('META_API_BASE', { default: 'https://graph.facebook.com' }),
  /** The number of our data set at Meta; without one Meta is told nothing. */
  metaPixelId: defineString('META_PIXEL_ID', { default: '' }),
  googleAdsApiBase: defineString('GOOGLE_ADS_API_BASE', { default: 'https://googleads.googleapis.com' }),
  /** Our customer number at Google Ads, digits alone; without one Google Ads is told nothing. */
  googleAdsCustomerId: defineString('GOOGLE_ADS_CUSTOMER_ID', { default: '' }),
  /** Google's numbers of a registration, of a booking and of a call that was paid; what has none is not told. */
  googleAdsRegistered: defineString('GOOGLE_ADS_REGISTERED', { default: '' }),
  googleAdsBooked: defineString('GOOGLE_ADS_BOOKED', { default: '' }),
  googleAdsTalked: defineString('GOOGLE_ADS_TALKED', { default: '' }),
  mailwizzApiBase: defineString('MAILWIZZ_API_BASE', { default: 'https://mail.life-expat.com' }),
  /** MailWizz's name of the list of those who get our news; without one nobody is entered. */
  mailwizzList: defineString('MAILWIZZ_LIST', { default: '' }),
  /** Sentry's address for what breaks, with our key in it; without one nobody is told. */
  sentryDsn: defineString('SENTRY_DSN', { default: '' }),
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
  /** Cloud Monitoring, which counts what the project does. */
  monitoringApiBase: defineString('MONITORING_API_BASE', { default: 'https://monitoring.googleapis.com' }),
  anthropicApiBase: defineString('ANTHROPIC_API_BASE', { default: 'https://api.anthropic.com' }),
  openaiApiBase: defineString('OPENAI_API_BASE', { default: 'https://api.openai.com/v1' }),
  perplexityApiBase: defineString('PERPLEXITY_API_BASE', { default: 'https://api.perplexity.ai' }),
  /** Which models answer whom, as JSON; the assistant's own list where it is empty. */
  assistantModels: defineString('ASSISTANT_MODELS', { default: '' }),
  /** A reader of web pages, asked with `?url=...`; empty where the assistant fetches them itself. */
  pageReader: defineString('PAGE_READER', { default: '' }),
  /** Where providers are led who open the assistant. */
  assistantOrigin: defineString('ASSISTANT_ORIGIN', { default: 'https://ia.sos-expat.com' }),
  /** The platform's public keys for those whom it lets in: JSON of their names and the base64 of their DER form. */
  assistantPublicKeys: defineString('ASSISTANT_PUBLIC_KEYS', { default: '{}' }),
  /** Where the other project hears words: the assistant's for the platform, the platform's for the assistant. */
  assistantWordsUrl: defineString('ASSISTANT_WORDS_URL', { default: '' }),
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
  /** Firestore's own interface for exporting and importing all of it. */
  firestoreAdminBase: defineString('FIRESTORE_ADMIN_BASE', { default: 'https://firestore.googleapis.com' }),
  /** A bucket in another region, into which the database is exported as well; none where it is empty. */
  backupCopyBucket: defineString('BACKUP_COPY_BUCKET', { default: '' }),
  /** The bucket of the project's files. */
  storageBucket: defineString('STORAGE_BUCKET'),
  /** Where browsers read files that everybody may see, without a slash at the end. */
  filesBaseUrl: defineString('FILES_BASE_URL', { default: 'https://firebasestorage.googleapis.com' }),
  /** A JSON list of the origins that browsers may call from; mails lead to the first. */
  webOrigins: defineList('WEB_ORIGINS'),
  /** Where mails to admins lead. */
  adminOrigin: defineString('ADMIN_ORIGIN', { default: 'https://admin.sos-expat.com' }),
  /** The dashboard of agencies, where what their managers are told leads. */
  agencyOrigin: defineString('AGENCY_ORIGIN', { default: 'https://multi.sos-expat.com' }),
  /** Whether callables ask who calls for App Check's word that it is our app: `off`, `watch` (told of in the log) or `enforce`. */
  appCheck: defineString('APP_CHECK', { default: 'off' }),
  /** Where App Check publishes the keys of its tokens. */
  appCheckKeys: defineString('APP_CHECK_KEYS_URL', { default: 'https://firebaseappcheck.googleapis.com/v1/jwks' }),
  /** Holds each callable's answers and refusals to its contract; what breaks it is answered as a failure. */
  checkAnswers: defineBoolean('CHECK_ANSWERS', { default: false }),
} as const;

import { functionAddress, serviceAddress } from '@sos/functions-host/google/addresses';
import { appKeysPath } from '@sos/functions-host/google/app-check';
import { certificatesPath, serviceAccount } from '@sos/functions-host/google/service-tokens';
import { regionUrls } from '../regions.ts';
import {
  assistantSettings,
  flutterwaveSettings,
  mailSettings,
  marketingSettings,
  paypalSettings,
  phoneEncryptionKeys,
  projectId,
  storageBucket,
  stripeSettings,
  telegramSettings,
  twilioSettings,
  wiseSettings,
} from '../demo-settings.ts';

export interface Addresses {
  readonly functionsUrl: string;
  /** What callables make of App Check; nothing when left out. */
  readonly appCheck?: 'watch' | 'enforce' | undefined;
  /** The web app's, for the apps that lead there; undefined where it is not started. */
  readonly webUrl?: string | undefined;
  /** The dashboard of agencies', for the web app; undefined where it is not started. */
  readonly agencyUrl?: string | undefined;
  readonly firestoreHost: string;
  /** `host:port`. */
  readonly authHost: string | undefined;
  /** `host:port`. */
  readonly storageHost: string | undefined;
  readonly twilioUrl: string;
  readonly stripeUrl: string;
  readonly paypalUrl: string;
  /** The root of the simulator's certificates, in base64. */
  readonly paypalRoot: string;
  readonly smtpPort: number;
  readonly fcmUrl: string;
  readonly viesUrl: string;
  readonly marketingUrl: string;
  readonly telegramUrl: string;
  /** Where the assistant's functions hear words. */
  readonly assistantWordsUrl: string;
  readonly wiseUrl: string;
  /** The simulator's key for its events, as the base64 of its DER form. */
  readonly wisePublicKey: string;
  readonly flutterwaveUrl: string;
}

/** The parameters and secrets of the functions: what differs between this world and production, and nothing else. */
export function functionsEnv(addresses: Addresses, webOrigins: readonly string[]): Record<string, string> {
  const { firestoreHost, authHost, storageHost } = addresses;
  return {
    FIRESTORE_EMULATOR_HOST: firestoreHost,
    METADATA_SERVER_DETECTION: 'assume-present',
    ...(authHost && { FIREBASE_AUTH_EMULATOR_HOST: authHost }),
    ...(storageHost && { FIREBASE_STORAGE_EMULATOR_HOST: storageHost }),
    ...functionsParams(addresses, webOrigins),
    ...functionsSecrets,
  };
}

type Told = Omit<Addresses, 'authHost'>;

export function functionsParams(addresses: Told, webOrigins: readonly string[]): Record<string, string> {
  const { functionsUrl, storageHost, firestoreHost, assistantWordsUrl } = addresses;
  return {
    ...vendorParams(addresses),
    ...moneyParams(addresses),
    ...marketingParams(addresses.marketingUrl),
    PAYMENTS_BASE_URL: regionUrls(functionsUrl, projectId)['europe-west3'],
    ASSISTANT_WORDS_URL: assistantWordsUrl,
    SCHEDULER_API_BASE: functionsUrl,
    MONITORING_API_BASE: functionsUrl,
    FIRESTORE_ADMIN_BASE: `http://${firestoreHost}`,
    BACKUP_COPY_BUCKET: `${storageBucket}-copy`,
    TASKS_API_BASE: functionsUrl,
    GOOGLE_CERTIFICATES_URL: `${functionsUrl}${certificatesPath}`,
    ...appCheckParams(addresses),
    INVOKER_ACCOUNT: serviceAccount,
    FUNCTION_ADDRESSES: JSON.stringify([
      functionAddress(projectId, '{region}', '{name}'),
      serviceAddress(projectId, '{service}'),
    ]),
    WEB_ORIGINS: JSON.stringify(webOrigins),
    STORAGE_BUCKET: storageBucket,
    ...(storageHost && { FILES_BASE_URL: `http://${storageHost}` }),
    CHECK_ANSWERS: 'true',
  };
}

type Checked = Pick<Addresses, 'functionsUrl' | 'appCheck'>;

export const appCheckParams = ({ functionsUrl, appCheck }: Checked): Record<string, string> => ({
  APP_CHECK: appCheck ?? 'off',
  APP_CHECK_KEYS_URL: `${functionsUrl}${appKeysPath}`,
});

/** Those by whom people are called, written to and told of. */
const vendorParams = ({ twilioUrl, smtpPort, fcmUrl, viesUrl, telegramUrl }: Told): Record<string, string> => ({
  TWILIO_API_BASE: twilioUrl,
  TWILIO_ACCOUNT_SID: twilioSettings.accountSid,
  TWILIO_FROM_NUMBER: twilioSettings.fromNumber,
  SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
  SMTP_USER: mailSettings.user,
  MAIL_FROM: mailSettings.from,
  FCM_API_BASE: fcmUrl,
  GCE_METADATA_HOST: new URL(fcmUrl).host,
  VIES_API_BASE: viesUrl,
  TELEGRAM_API_BASE: telegramUrl,
  TELEGRAM_LINK_BASE: telegramUrl,
  TELEGRAM_BOT_NAME: telegramSettings.username,
});

const moneyParams = (told: Told): Record<string, string> => ({
  STRIPE_API_BASE: told.stripeUrl,
  PAYPAL_API_BASE: told.paypalUrl,
  PAYPAL_CLIENT_ID: paypalSettings.clientId,
  PAYPAL_WEBHOOK_ID: paypalSettings.webhookId,
  PAYPAL_CERTIFICATE_BASE: told.paypalUrl,
  PAYPAL_EXTRA_ROOT: told.paypalRoot,
  WISE_API_BASE: told.wiseUrl,
  WISE_PROFILE_ID: wiseSettings.profileId,
  WISE_PUBLIC_KEY: told.wisePublicKey,
  FLUTTERWAVE_API_BASE: told.flutterwaveUrl,
});

/** Those who measure visits and advertisements, and the list of readers. */
const marketingParams = (url: string): Record<string, string> => ({
  GA4_API_BASE: url,
  GA4_MEASUREMENT_ID: marketingSettings.measurementId,
  META_API_BASE: url,
  META_PIXEL_ID: marketingSettings.pixelId,
  GOOGLE_ADS_API_BASE: url,
  GOOGLE_ADS_CUSTOMER_ID: marketingSettings.customerId,
  GOOGLE_ADS_REGISTERED: '1',
  GOOGLE_ADS_BOOKED: '2',
  GOOGLE_ADS_TALKED: '3',
  MAILWIZZ_API_BASE: url,
  MAILWIZZ_LIST: marketingSettings.newsList,
  SENTRY_DSN: url.replace('://', `://${marketingSettings.errorKey}@`) + '/1',
});

export const functionsSecrets: Readonly<Record<string, string>> = {
  TWILIO_AUTH_TOKEN: twilioSettings.authToken,
  STRIPE_SECRET_KEY: stripeSettings.secretKey,
  STRIPE_WEBHOOK_SECRET: stripeSettings.webhookSecret,
  PAYPAL_CLIENT_SECRET: paypalSettings.clientSecret,
  PHONE_ENCRYPTION_KEYS: phoneEncryptionKeys,
  SMTP_PASSWORD: mailSettings.password,
  WISE_API_TOKEN: wiseSettings.token,
  FLUTTERWAVE_SECRET_KEY: flutterwaveSettings.secretKey,
  FLUTTERWAVE_WEBHOOK_HASH: flutterwaveSettings.webhookHash,
  TELEGRAM_BOT_TOKEN: telegramSettings.token,
  MARKETING_KEYS: JSON.stringify(marketingSettings.keys),
  FRONT_KEY: 'local-front-key',
  TELEGRAM_WEBHOOK_SECRET: telegramSettings.webhookSecret,
  ASSISTANT_SIGNING_KEY: assistantSettings.signingKey,
  ASSISTANT_WEBHOOK_KEYS: assistantSettings.webhookKeys,
};

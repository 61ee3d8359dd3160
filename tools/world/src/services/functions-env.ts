import { regionUrls } from '../regions.ts';
import { phoneEncryptionKeys, projectId, stripeSettings, twilioSettings } from '../demo-settings.ts';

export interface Addresses {
  readonly functionsUrl: string;
  readonly firestoreHost: string;
  /** `host:port`. */
  readonly authHost: string | undefined;
  readonly twilioUrl: string;
  readonly stripeUrl: string;
}

/** The parameters and secrets of the functions: what differs between this world and production, and nothing else. */
export function functionsEnv(addresses: Addresses, webOrigins: readonly string[]): Record<string, string> {
  const { functionsUrl, firestoreHost, authHost, twilioUrl, stripeUrl } = addresses;
  return {
    FIRESTORE_EMULATOR_HOST: firestoreHost,
    ...(authHost && { FIREBASE_AUTH_EMULATOR_HOST: authHost }),
    PAYMENTS_BASE_URL: regionUrls(functionsUrl, projectId)['europe-west3'],
    TWILIO_API_BASE: twilioUrl,
    TWILIO_ACCOUNT_SID: twilioSettings.accountSid,
    TWILIO_FROM_NUMBER: twilioSettings.fromNumber,
    TWILIO_AUTH_TOKEN: twilioSettings.authToken,
    STRIPE_API_BASE: stripeUrl,
    STRIPE_SECRET_KEY: stripeSettings.secretKey,
    STRIPE_WEBHOOK_SECRET: stripeSettings.webhookSecret,
    PHONE_ENCRYPTION_KEYS: phoneEncryptionKeys,
    WEB_ORIGINS: JSON.stringify(webOrigins),
  };
}

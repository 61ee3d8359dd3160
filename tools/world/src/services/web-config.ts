import { recaptchaPath } from '@sos/functions-host/google/app-check';
import {
  apiKey,
  assistantSettings,
  paypalSettings,
  projectId,
  storageBucket,
  stripeSettings,
  twilioSettings,
} from '../demo-settings.ts';
import { regionUrls } from '../regions.ts';
import type { Addresses } from './functions-env.ts';

/** What every app reads from its page; see `packages/browser/src/config.ts`. */
function commonConfig(addresses: Addresses): Record<string, unknown> {
  const { functionsUrl, firestoreHost, authHost, storageHost } = addresses;
  return {
    ...(addresses.appCheck && { appCheck: appCheckConfig(functionsUrl) }),
    projectId,
    apiKey,
    authEmulatorUrl: authHost ? `http://${authHost}` : null,
    firestoreHost,
    storageBucket,
    filesUrl: storageHost ? `http://${storageHost}` : 'https://firebasestorage.googleapis.com',
    firestoreSsl: false,
    functionsUrl: regionUrls(functionsUrl, projectId),
    callerNumber: twilioSettings.fromNumber,
    environmentLabel: 'Local',
  };
}

const appCheckConfig = (functionsUrl: string) => ({
  appId: '1:123456789012:web:local',
  siteKey: 'local-site-key',
  scriptUrl: `${functionsUrl}${recaptchaPath}`,
  exchangeUrl: functionsUrl,
});

export const adminConfig = commonConfig;

/** The web app's address is `siteUrl`; without one people are led to the functions, which say that there is no page. */
export function agencyConfig(addresses: Addresses): Record<string, unknown> {
  return { ...commonConfig(addresses), siteUrl: addresses.webUrl ?? addresses.functionsUrl };
}

/** Its functions and accounts are of a project of its own, and it reads no documents. */
export function assistantConfig({ webUrl, ...addresses }: Addresses): Record<string, unknown> {
  return {
    ...commonConfig(addresses),
    projectId: assistantSettings.projectId,
    firestoreHost: null,
    functionsUrl: regionUrls(addresses.functionsUrl, assistantSettings.projectId),
    webUrl,
  };
}

export function webConfig(addresses: Addresses): Record<string, unknown> {
  return {
    ...commonConfig(addresses),
    agencyUrl: addresses.agencyUrl ?? null,
    stripePublishableKey: stripeSettings.publishableKey,
    stripeJsUrl: `${addresses.stripeUrl}/js/stripe.js`,
    paypalClientId: paypalSettings.clientId,
    paypalSdkUrl: `${addresses.paypalUrl}/sdk/js`,
  };
}

const configTag = /(<script type="application\/json" id="app-config">)[^]*?(<\/script>)/;

/** The page with its configuration replaced. Throws when the page has no place for one. */
export function withConfig(html: string, config: Readonly<Record<string, unknown>>): string {
  if (!configTag.test(html)) throw new Error('The page has no element "app-config".');
  const json = JSON.stringify(config).replaceAll('<', '\\u003c');
  return html.replace(configTag, (_, open: string, close: string) => `${open}${json}${close}`);
}

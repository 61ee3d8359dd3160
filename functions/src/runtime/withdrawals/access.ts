import type { FlutterwaveAccess } from '../../adapters/flutterwave/rest.ts';
import type { WiseAccess } from '../../adapters/wise/rest.ts';
import { params, secrets } from '../config.ts';

/** Read when a rail is first asked, since a deployment reads this file without any value. */
export const wiseAccess = (): WiseAccess => ({
  apiBase: params.wiseApiBase.value(),
  profileId: params.wiseProfileId.value(),
  token: () => secrets.wiseApiToken.value(),
});

export const flutterwaveAccess = (): FlutterwaveAccess => ({
  apiBase: params.flutterwaveApiBase.value(),
  secretKey: () => secrets.flutterwaveSecretKey.value(),
});

import type { AppCheckConfig } from '../config.ts';
import type { KeptToken } from './kept-token.ts';

interface Recaptcha {
  readonly ready: (then: () => void) => void;
  readonly execute: (siteKey: string, options: { readonly action: string }) => Promise<string>;
}

interface Project {
  readonly projectId: string;
  readonly apiKey: string;
}

/** Milliseconds by which a token is thought to end too early, so that none ends on its way. */
const MARGIN = 5 * 60_000;

let loading: Promise<Recaptcha> | undefined;

/** Has reCAPTCHA Enterprise look at this page, and App Check give its word for it. Rejects where either is out of reach. */
export async function exchange(
  app: AppCheckConfig,
  { projectId, apiKey }: Project,
  signal: AbortSignal,
): Promise<KeptToken> {
  const recaptcha = await (loading ??= loadRecaptcha(app));
  const word = await recaptcha.execute(app.siteKey, { action: 'fire_app_check' });
  const place = `projects/${projectId}/apps/${app.appId}:exchangeRecaptchaEnterpriseToken`;
  const response = await fetch(`${app.exchangeUrl}/v1/${place}?key=${encodeURIComponent(apiKey)}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ recaptcha_enterprise_token: word }),
    signal,
  });
  if (!response.ok) throw new Error(`App Check answered ${response.status}`);
  const { token, ttl } = (await response.json()) as { readonly token: string; readonly ttl: string };
  return { token, until: Date.now() + Number.parseFloat(ttl) * 1000 - MARGIN };
}

function loadRecaptcha({ scriptUrl, siteKey }: AppCheckConfig): Promise<Recaptcha> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${scriptUrl}?render=${encodeURIComponent(siteKey)}`;
    script.onload = () => {
      const { grecaptcha } = globalThis as { readonly grecaptcha?: { readonly enterprise: Recaptcha } };
      if (grecaptcha) grecaptcha.enterprise.ready(() => resolve(grecaptcha.enterprise));
      else reject(new Error('reCAPTCHA did not load'));
    };
    script.onerror = () => {
      loading = undefined;
      script.remove();
      reject(new Error('reCAPTCHA is out of reach'));
    };
    document.head.append(script);
  });
}

import RequestClient from 'twilio/lib/base/RequestClient.js';
import Twilio from 'twilio/lib/rest/Twilio.js';

/** Below the carrier's own limit for a webhook, so that a slow API cannot cost us a call's next document; in ms. */
const TIMEOUT_MS = 8000;

export interface ClientOptions {
  readonly accountSid: string;
  readonly authToken: string;
  /** Where the API is; the SDK itself knows no base URL. */
  readonly apiBase: string;
}

/** The official client, with its requests sent to `apiBase`. It repeats only what a 429 refused, with jitter. */
export function makeClient({ accountSid, authToken, apiBase }: ClientOptions): Twilio {
  const base = new URL(apiBase);
  class BasedRequestClient extends RequestClient {
    override request<TData>(options: RequestClient.RequestOptions<TData>) {
      const url = new URL(options.uri);
      url.protocol = base.protocol;
      url.host = base.host;
      return super.request<TData>({ ...options, uri: url.href });
    }
  }
  const httpClient = new BasedRequestClient({ timeout: TIMEOUT_MS, autoRetry: true, maxRetries: 3 });
  return new Twilio(accountSid, authToken, { httpClient });
}

import twilio from 'twilio';
import type RequestClient from 'twilio/lib/base/RequestClient.js';

/** The SDK's own HTTP client, with the host of every request replaced. */
class RedirectedClient extends twilio.RequestClient {
  readonly #base: URL;

  constructor(base: string) {
    super({ timeout: 10_000 });
    this.#base = new URL(base);
  }

  override request<TData>(options: RequestClient.RequestOptions<TData>) {
    const url = new URL(options.uri);
    url.protocol = this.#base.protocol;
    url.host = this.#base.host;
    return super.request<TData>({ ...options, uri: url.href });
  }
}

/** The real SDK, pointed at the simulator. */
export function clientAt(url: string, { accountSid, authToken }: { accountSid: string; authToken: string }) {
  return twilio(accountSid, authToken, { httpClient: new RedirectedClient(url) });
}

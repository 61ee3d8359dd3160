import { VendorUnavailableError } from '../../usecases/shared/ports.ts';

const TIMEOUT_MS = 5_000;

/** Sends JSON to a vendor whose answer says no more than that it came. Throws VendorUnavailableError, without a word of the vendor's. */
export async function tellVendor(
  vendor: string,
  url: string,
  { body, headers = {} }: { readonly body: object; readonly headers?: Readonly<Record<string, string>> },
): Promise<void> {
  const sent = { 'content-type': 'application/json', ...headers };
  const response = await askVendor(vendor, url, { method: 'POST', headers: sent, body: JSON.stringify(body) });
  if (!response.ok) throw refusedBy(vendor, response);
}

/** Whatever the vendor answers. Throws VendorUnavailableError where nothing comes in time. */
export async function askVendor(vendor: string, url: string, init: RequestInit): Promise<Response> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  return fetch(url, { ...init, redirect: 'error', signal }).catch((cause: unknown) => {
    throw new VendorUnavailableError(`${vendor}_no_answer`, { certain: false, cause });
  });
}

export function refusedBy(vendor: string, { status }: Response): VendorUnavailableError {
  return new VendorUnavailableError(`${vendor}_${status}`, { certain: status < 500 });
}

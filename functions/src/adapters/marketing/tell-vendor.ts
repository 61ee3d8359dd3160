import { VendorUnavailableError } from '../../usecases/shared/ports.ts';

const TIMEOUT_MS = 5_000;

/** Sends JSON to a vendor whose answer says no more than that it came. Throws VendorUnavailableError, without a word of the vendor's. */
export async function tellVendor(
  vendor: string,
  url: string,
  { body, headers = {} }: { readonly body: object; readonly headers?: Readonly<Record<string, string>> },
): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch((cause: unknown) => {
    throw new VendorUnavailableError(`${vendor}_no_answer`, { certain: false, cause });
  });
  if (!response.ok)
    throw new VendorUnavailableError(`${vendor}_${response.status}`, { certain: response.status < 500 });
}

import type { Callback } from '../calls/call.ts';
import type { Method } from '../twiml/verbs.ts';
import { isWebAddress } from '../web-address.ts';
import { ApiError } from './api-error.ts';

/** The address of a document with its method, if it is given. @throws ApiError 21205 when it is none. */
export function documentAddress(form: URLSearchParams, url: string, method: string): Callback | undefined {
  return address(form, { url, method }, (text) => {
    if (!isWebAddress(text)) throw new ApiError(400, 21205, `${url} is not a valid URL: ${text}`);
  });
}

/** The address of a callback, whose host may have no underscore. @throws ApiError 21609 when it is none. */
export function callbackAddress(form: URLSearchParams, url: string, method: string): Callback | undefined {
  return address(form, { url, method }, (text) => {
    if (!isWebAddress(text) || new URL(text).hostname.includes('_')) {
      throw new ApiError(400, 21609, `${url} is not a valid URL: ${text}`);
    }
  });
}

export function methodOf(text: string | null): Method {
  return text?.toUpperCase() === 'GET' ? 'GET' : 'POST';
}

function address(
  form: URLSearchParams,
  names: { url: string; method: string },
  check: (text: string) => void,
): Callback | undefined {
  const text = form.get(names.url);
  if (!text) return undefined;
  check(text);
  return { url: text, method: methodOf(form.get(names.method)) };
}

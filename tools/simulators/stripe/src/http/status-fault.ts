import { ApiError } from './errors.ts';

/**
 * The failure that a fault of kind `status` stands for. Nothing is done to the money. A 500 is remembered by the
 * idempotency key, as Stripe remembers it; 429 and the gateway's 502 to 504 come before execution and are not.
 */
export function statusFault(status: number): ApiError {
  if (status === 429) {
    const message = 'Too many requests hit the API too quickly. We recommend an exponential backoff of your requests.';
    return new ApiError(429, { type: 'invalid_request_error', code: 'rate_limit', message }, false);
  }
  const message = 'An unknown error occurred';
  return new ApiError(status, { type: 'api_error', message }, status === 500);
}

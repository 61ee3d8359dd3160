import { ApiError, Client, Environment, OrdersController, PaymentsController } from '@paypal/paypal-server-sdk';
import { RailRefusedError, RailStateError } from '../../usecases/payments/ports.ts';
import { VendorUnavailableError } from '../../usecases/shared/ports.ts';

const TIMEOUT_MS = 10_000;

export interface PaypalAccess {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where the API is, such as `https://api-m.paypal.com`. */
  readonly apiBase: string;
}

/** PayPal's own client, as far as it goes. */
export interface PaypalClient {
  readonly orders: OrdersController;
  readonly payments: PaymentsController;
}

/** Runs some requests with a token that is still good. Throws the ports' errors. */
export type AskPaypal = <T>(work: (client: PaypalClient) => Promise<{ result: T }>) => Promise<T>;

/** A token that PayPal takes no more is fetched anew once. */
export function makeAsk(access: PaypalAccess): AskPaypal {
  let client: PaypalClient | undefined;
  return async (work) => {
    try {
      client ??= connect(access);
      return (await work(client)).result;
    } catch (error) {
      if (!isStale(error)) throw portError(error);
      client = connect(access);
      return (await work(client).catch((second: unknown) => Promise.reject(portError(second)))).result;
    }
  };
}

function connect({ clientId, clientSecret, apiBase }: PaypalAccess): PaypalClient {
  const client = new Client({
    clientCredentialsAuthCredentials: { oAuthClientId: clientId, oAuthClientSecret: clientSecret },
    environment: Environment.Production,
    timeout: TIMEOUT_MS,
    // The SDK knows two addresses of its own and takes no other.
    unstable_httpClientOptions: { adapter: (request: SdkRequest) => send(request, apiBase) },
  });
  return { orders: new OrdersController(client), payments: new PaymentsController(client) };
}

/** What the SDK hands to whatever carries its requests. */
interface SdkRequest {
  readonly url?: string;
  readonly method?: string;
  readonly headers: Iterable<readonly [string, unknown]>;
  readonly data?: string;
}

async function send(request: SdkRequest, apiBase: string) {
  const { pathname, search } = new URL(request.url ?? '');
  const headers = [...request.headers].map(([name, value]): [string, string] => [name, String(value)]);
  const answer = await fetch(`${apiBase}${pathname}${search}`, {
    method: request.method?.toUpperCase() ?? 'GET',
    headers,
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
    ...(request.data !== undefined && { body: request.data }),
  });
  const { status, statusText } = answer;
  const data = await answer.text();
  return { data, status, statusText, headers: Object.fromEntries(answer.headers), config: request };
}

const isStale = (error: unknown) => error instanceof ApiError && error.statusCode === 401;

/** PayPal's words for a payment that is not in a state for what was asked. */
const STATES: ReadonlySet<string> = new Set([
  'AUTHORIZATION_ALREADY_CAPTURED',
  'AUTHORIZATION_VOIDED',
  'AUTHORIZATION_EXPIRED',
  'AUTHORIZATION_DENIED',
  'PREVIOUSLY_CAPTURED',
  'PREVIOUSLY_VOIDED',
  'CAPTURE_FULLY_REFUNDED',
  'REFUND_AMOUNT_EXCEEDED',
  'ORDER_NOT_APPROVED',
  'ORDER_ALREADY_AUTHORIZED',
  'ORDER_EXPIRED',
  'PAYER_ACTION_REQUIRED',
]);

/** PayPal's failures in the ports' words. An answer that cannot be read leaves it open what was done. */
function portError(error: unknown): Error {
  const status = error instanceof ApiError ? error.statusCode : Number.POSITIVE_INFINITY;
  const certain = status === 429 || status === 409;
  if (certain || status >= 500 || !(error instanceof ApiError)) {
    return new VendorUnavailableError('PayPal is out of reach', { certain, vendor: 'paypal', cause: error });
  }
  const code = issueOf(error) ?? `http_${status}`;
  if (STATES.has(code)) return new RailStateError(code, { cause: error });
  const isOurs = status === 401 || status === 403;
  return new RailRefusedError(isOurs ? 'account' : 'request', { code, cause: error });
}

function issueOf({ body }: ApiError): string | undefined {
  if (typeof body !== 'string') return undefined;
  return /"issue"\s*:\s*"(\w{1,80})"/.exec(body)?.[1] ?? /"(?:name|error)"\s*:\s*"(\w{1,80})"/.exec(body)?.[1];
}

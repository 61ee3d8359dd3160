import type { Region } from '@sos/contracts/callable';
import type { HttpsFunction, Request } from 'firebase-functions/v2/https';
import { params } from './config.ts';
import { reportFailure } from './report-failure.ts';

interface Place {
  readonly region: Region;
  readonly name: string;
}
type Verify = (token: string, addresses: readonly string[]) => Promise<boolean>;

const BEARER = /^Bearer (\S+)$/;
const FORBIDDEN = 403;
const UNAVAILABLE = 503;
let loaded: Promise<Verify> | undefined;

/** The function itself, for Google's queues and schedules alone: anybody else is answered 403, and nothing runs. */
export function forGoogleAlone<Made extends HttpsFunction>(made: Made, place: Place): Made {
  const serve = async (...[request, response]: Parameters<HttpsFunction>) => {
    const status = await refusal(request, place);
    if (status === undefined) return made(request, response);
    response.status(status).end();
  };
  return Object.assign(serve, made);
}

/** The status to refuse with; a call that cannot be judged is refused so that Google brings it again. */
async function refusal(request: Request, place: Place): Promise<number | undefined> {
  const judged = reportFailure(() => isGoogles(request.header('authorization') ?? '', place));
  const verdict = await judged.catch(() => 'unknown' as const);
  if (verdict === true) return undefined;
  if (verdict === 'unknown') return UNAVAILABLE;
  const { refuseForgery } = await import('./shared/forgeries.ts');
  await refuseForgery('google');
  return FORBIDDEN;
}

async function isGoogles(authorization: string, place: Place): Promise<boolean> {
  const [, token] = BEARER.exec(authorization) ?? [];
  return token !== undefined && (await (loaded ??= load()))(token, addressesOf(place));
}

async function load(): Promise<Verify> {
  const { makeServiceTokens } = await import('../adapters/google/service-tokens.ts');
  return makeServiceTokens({
    certificatesUrl: params.googleCertificates.value(),
    account: params.invokerAccount.value(),
  });
}

/** Where Google calls a function: a queue by its function's address, a schedule by that of its service on Cloud Run. */
function addressesOf({ region, name }: Place): string[] {
  const fill = (pattern: string) =>
    pattern.replace('{region}', region).replace('{name}', name).replace('{service}', name.toLowerCase());
  return params.functionAddresses.value().map(fill);
}

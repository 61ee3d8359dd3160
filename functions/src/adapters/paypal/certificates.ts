import { X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import { VendorUnavailableError } from '../../usecases/shared/ports.ts';

const TIMEOUT_MS = 5000;
const LARGEST = 20_000;
const LONGEST_CHAIN = 5;
/** Whom PayPal's certificates of events are made out to, and those of its sandbox. */
const SIGNER = /(?:^|\n)CN=messageverificationcerts\.(?:sandbox\.)?paypal\.com(?:\n|$)/;
const PATH = /^\/v1\/notifications\/certs\/[\w-]{1,80}$/;
const PEM = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** A certificate that PayPal did not make, or that does not stand where PayPal keeps its own. */
export class ForeignCertificateError extends Error {
  override readonly name = 'ForeignCertificateError';
}

export interface CertificateOptions {
  /** The one origin that is asked. */
  readonly base: string;
  /** A root besides the public ones, in base64; empty for none. */
  readonly extraRoot: string;
  readonly now: () => number;
}

/**
 * Finds the certificate at an address that an event names. An address elsewhere is refused before anything is asked.
 * Throws ForeignCertificateError, and VendorUnavailableError when PayPal does not answer.
 */
export type FindCertificate = (address: string) => Promise<X509Certificate>;

export function makeFindCertificate(options: CertificateOptions): FindCertificate {
  const known = new Map<string, X509Certificate>();
  return async (address) => {
    requirePaypals(address, options.base);
    const found = known.get(address) ?? trusted(await fetchChain(address), options);
    requireValid(found, options.now());
    known.set(address, found);
    return found;
  };
}

function requirePaypals(address: string, base: string): void {
  const url = URL.parse(address);
  // Whatever the parser mends is no address that PayPal writes.
  const isPaypals = url?.origin === base && PATH.test(url.pathname) && address === `${base}${url.pathname}`;
  if (!isPaypals) throw new ForeignCertificateError('the certificate stands elsewhere');
}

async function fetchChain(address: string): Promise<X509Certificate[]> {
  const text = await fetchText(address);
  try {
    return (text.slice(0, LARGEST).match(PEM) ?? []).map((pem) => new X509Certificate(pem));
  } catch (error) {
    throw new ForeignCertificateError('no certificate', { cause: error });
  }
}

async function fetchText(address: string): Promise<string> {
  let answer: Response;
  try {
    answer = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (answer.status < 400) return await answer.text();
  } catch (error) {
    throw new VendorUnavailableError('no certificate came', { certain: true, vendor: 'paypal', cause: error });
  }
  if (answer.status < 500) throw new ForeignCertificateError(`no such certificate: ${answer.status}`);
  throw new VendorUnavailableError('no certificate came', { certain: true, vendor: 'paypal' });
}

/** The first of a chain that leads to a root that is trusted. Throws ForeignCertificateError. */
function trusted([leaf, ...others]: readonly X509Certificate[], { extraRoot, now }: CertificateOptions) {
  if (!leaf || !SIGNER.test(leaf.subject)) throw new ForeignCertificateError('made out to somebody else');
  const roots = rootsWith(extraRoot);
  let current = leaf;
  for (let step = 0; step < LONGEST_CHAIN; step++) {
    const above = current;
    const isAbove = (each: X509Certificate) => each.ca && above.checkIssued(each) && above.verify(each.publicKey);
    if (roots.some(isAbove)) return leaf;
    const next = others.find((each) => each !== above && isAbove(each));
    if (!next) break;
    requireValid(next, now());
    current = next;
  }
  throw new ForeignCertificateError('no root that is trusted');
}

function requireValid({ validFrom, validTo }: X509Certificate, now: number): void {
  if (now < Date.parse(validFrom) || now > Date.parse(validTo)) {
    throw new ForeignCertificateError('not valid at this time');
  }
}

let publicRoots: readonly X509Certificate[] | undefined;

function rootsWith(extra: string): readonly X509Certificate[] {
  publicRoots ??= rootCertificates.map((pem) => new X509Certificate(pem));
  return extra === '' ? publicRoots : [...publicRoots, new X509Certificate(Buffer.from(extra, 'base64'))];
}

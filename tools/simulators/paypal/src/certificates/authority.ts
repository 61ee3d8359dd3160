import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { bits, boolean, der, identifier, integer, nothing, octets, sequence, SET, text, time } from './der.ts';

/** Whom PayPal's certificates of events are made out to. */
export const SIGNER = 'messageverificationcerts.paypal.com';
const SHA256_WITH_RSA = sequence(identifier('1.2.840.113549.1.1.11'), nothing());
/** Wide enough for every world's clock. */
const VALIDITY = sequence(time('200101000000Z'), time('491231235959Z'));

export interface Certified {
  readonly name: string;
  readonly certificate: Buffer;
  readonly key: KeyObject;
}

/** Certificates as PayPal's: an event's signer, certified by an authority whose root must be trusted. */
export interface Authority {
  readonly root: Certified;
  readonly signer: Certified;
}

export function newAuthority(signerName = SIGNER): Authority {
  const root = certify('Paper Trust Root', undefined);
  return { root, signer: certify(signerName, root) };
}

/** A certificate with a key of its own, signed by the issuer, or by itself where there is none. */
export function certify(name: string, issuer: Certified | undefined): Certified {
  const { publicKey, privateKey: key } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const facts = sequence(
    der(0xa0, integer(2)),
    integer(issuer ? 2 : 1),
    SHA256_WITH_RSA,
    named(issuer?.name ?? name),
    VALIDITY,
    named(name),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(...(issuer ? [alternativeName(name)] : [authorityMark()]))),
  );
  const signature = sign('sha256', facts, issuer?.key ?? key);
  return { name, key, certificate: sequence(facts, SHA256_WITH_RSA, bits(signature)) };
}

export function pem(certificate: Buffer): string {
  const lines = certificate.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

const named = (name: string) => sequence(der(SET, sequence(identifier('2.5.4.3'), text(name))));
const authorityMark = () => sequence(identifier('2.5.29.19'), boolean(true), octets(sequence(boolean(true))));
const alternativeName = (name: string) =>
  sequence(identifier('2.5.29.17'), octets(sequence(der(0x82, Buffer.from(name)))));

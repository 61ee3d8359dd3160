import { sessionDocumentSchema } from '@sos/contracts/calls';
import { paths } from '@sos/contracts/paths';
import type { CallSession, EndReason, SessionStatus, SettlementStatus } from '@sos/domain/calls/session';
import { aSession } from '@sos/domain/testing/a-session';
import { at, goodCall, tell } from '@sos/domain/testing/tell';
import type { Document } from '@sos/firestore/store/document';
import { text, timestamp, type Value } from '@sos/firestore/values/value';
import { documentFromJson } from '@sos/firestore/wire/document-codec';
import { aUser } from '@sos/testing/a-user';
import { userDocumentSchema } from '@sos/contracts/users';
import { projectId } from '@sos/world/demo-settings';
import { storedDocument } from '@sos/world/state/stored-document';
import { toFields } from '@sos/world/state/wire-value';

const ROOT = `projects/${projectId}/databases/(default)/documents`;
const MINUTE_MS = 60_000;
const LASTS_MS = 12 * MINUTE_MS;

/** Between two calls of the crowd. */
export const APART_MS = 1.5 * MINUTE_MS;
/** How many clients and providers share them. */
const CLIENTS = 2_000;
const PROVIDERS = 300;

type Way = readonly [status: SessionStatus, reason: EndReason | null, money: SettlementStatus];

/** How calls end, the usual way more often. */
const ways: readonly Way[] = [
  ['completed', null, 'captured'],
  ['completed', null, 'captured'],
  ['completed', null, 'captured'],
  ['failed', 'client_no_answer', 'released'],
  ['completed', null, 'captured'],
  ['failed', 'provider_no_answer', 'released'],
  ['completed', null, 'captured'],
  ['cancelled', 'by_client', 'released'],
  ['completed', null, 'refunded'],
  ['failed', 'too_short', 'released'],
];

export const callId = (n: number) => `call-${String(n).padStart(8, '0')}`;
const clientId = (n: number) => `client-${n % CLIENTS}`;

/** A call that was played to its end, as it would be with another ending. */
function templateOf([status, endReason, money]: Way): CallSession {
  const { session } = tell(aSession(), ...goodCall(90), { type: 'settled', outcome: 'captured', at: at(900) });
  return { ...session, status, endReason, settlement: { ...session.settlement, status: money } };
}

/** Calls one after the other, the last one over just before `now`. What is the same in all of them is kept once. */
export function* manyCalls(count: number, now: number): Generator<Document> {
  const templates = ways.map((way) => {
    const fields = toFields(storedDocument(sessionDocumentSchema, templateOf(way)));
    const stamp = new Date(now).toISOString();
    return documentFromJson({ name: ROOT, fields, createTime: stamp, updateTime: stamp }).fields;
  });
  const clients = names(CLIENTS, clientId);
  const providers = names(PROVIDERS, (n) => `provider-${n}`);
  const kinds = [text('lawyer'), text('expat')];
  for (let n = 0; n < count; n++) {
    const fields = new Map(templates[n % ways.length]);
    const begin = now - (count - n) * APART_MS - LASTS_MS;
    fields.set('id', text(callId(n)));
    fields.set('clientId', pick(clients, n * 7));
    fields.set('providerId', pick(providers, n * 11));
    fields.set('providerKind', pick(kinds, Math.floor(n / ways.length)));
    fields.set('createdAt', micros(begin));
    fields.set('scheduledFor', micros(begin + MINUTE_MS));
    fields.set('endedAt', micros(begin + LASTS_MS));
    yield { name: `${ROOT}/${paths.session(callId(n))}`, fields };
  }
}

/** The clients of these calls, so that a page has their names to find. */
export function manyClients(now: number): Document[] {
  const stamp = new Date(now).toISOString();
  return Array.from({ length: CLIENTS }, (_, n) => {
    const person = aUser({ role: 'client', firstName: 'Client', lastName: `No. ${n}`, createdAt: now });
    const fields = toFields(storedDocument(userDocumentSchema, person));
    return documentFromJson({
      name: `${ROOT}/${paths.user(clientId(n))}`,
      fields,
      createTime: stamp,
      updateTime: stamp,
    });
  });
}

/** The same ends as the crowd has, for whoever counts them. */
export const wayOf = (n: number): Way => pick(ways, n);

const names = (count: number, nameOf: (n: number) => string): Value[] =>
  Array.from({ length: count }, (_, n) => text(nameOf(n)));

function pick<T>(list: readonly T[], n: number): T {
  const found = list[n % list.length];
  if (found === undefined) throw new Error('there is nothing to choose from');
  return found;
}

const micros = (ms: number): Value => timestamp(BigInt(Math.round(ms)) * 1_000n);

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type CallableName, callables, type Input } from '@sos/contracts/callables';
import { liveReader, type Place } from '@sos/firestore/testing/live-reader';
import { canariesIn } from '@sos/testing/canaries';
import { callFunction, type Caller, idToken } from '@sos/world/people/call-function';
import { repositoryRoot } from '@sos/world/regions';
import { accounts } from '@sos/world/seed/people';
import { startWorld } from '@sos/world/start-world';
import type { World } from '@sos/world/world';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { honest } from './honest-input.ts';

const MINUTE = 60_000;
const caller = { uid: 'demo-client', role: 'client' } as const;

let world: World;
beforeAll(async () => {
  const services = { auth: true, storage: true };
  world = await startWorld({ ports: 'free', clockRate: 0, services, seed: true });
  // What is signed in at the very second in which the seed set the account up counts as earlier.
  await world.clock.advance(MINUTE);
});
afterAll(() => world?.close());

const wish = { caller, input: {} } as const;

function resultOf<T>(answer: 'try_again' | { readonly refused: string } | { readonly result: T }): T {
  if (answer === 'try_again' || 'refused' in answer) throw new Error(JSON.stringify(answer));
  return answer.result;
}

/** What is written of somebody that is theirs alone. */
const planted = (uid: string) =>
  accounts.filter((account) => account.uid === uid).flatMap(({ email, phone }) => [email, ...(phone ? [phone] : [])]);
const ofOthers = (uid: string) => accounts.filter((each) => each.uid !== uid).flatMap((each) => planted(each.uid));

it('somebody asks for a copy of their data, and is given one file with what is theirs and of nobody else', async () => {
  resultOf(await callFunction(world, 'requestDataExport', wish));
  await world.clock.advance(10 * MINUTE);
  const privacy = resultOf(await callFunction(world, 'getPrivacy', wish));
  expect(privacy).toMatchObject({ dataExport: { state: 'ready', progress: 100 } });
  const { url } = resultOf(await callFunction(world, 'getDataExportUrl', wish));
  const file = await fetch(url);
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/zip']);
  const entries = unzipSync(new Uint8Array(await file.arrayBuffer()));
  for (const name of ['data.json', 'index.html']) {
    const text = Buffer.from(entries[name] ?? []).toString('utf8');
    expect(text).toContain('Lindqvist');
    expect(canariesIn(text, planted(caller.uid))).not.toEqual([]);
    expect(canariesIn(text, ofOthers(caller.uid))).toEqual([]);
  }
  await world.clock.advance(11 * MINUTE);
  expect((await fetch(url)).status).toBe(404);
});

const people = {
  client: caller,
  provider: { uid: 'lawyer-tomas', role: 'lawyer' },
  agency: { uid: 'demo-agency', role: 'agency_manager' },
} as const;
const names = Object.keys(callables) as CallableName[];
const entryOf = (name: CallableName) => callables[name] as { readonly access: string; readonly project?: string };
const isPlatforms = (name: CallableName) => entryOf(name).project !== 'assistant';

/** The honest input with ids of somebody who is there. */
function about(name: CallableName, uid: string): Record<string, unknown> {
  const given = Object.entries({ ...honest[name] }).map(([field, value]: [string, unknown]) => {
    return [field, /^(?:uid|providerId|agencyId|sessionId|paymentId|bookingId)$/.test(field) ? uid : value];
  });
  return Object.fromEntries(given) as Record<string, unknown>;
}

async function answerOf(name: CallableName, who: Caller, input: object): Promise<string> {
  return JSON.stringify(await callFunction(world, name, { caller: who, input: input as Input<CallableName> }));
}

/** Those that end somebody's sign-in or their account go last. */
const ending = /^(?:signOutEverywhere|requestAccountDeletion|changePassword|requestEmailChange|leaveAgency)$/;

it.each(Object.values(people))('no answer to $uid holds what is somebody else’s alone', async (who) => {
  const others = accounts.filter(({ uid }) => uid !== who.uid).map(({ uid }) => uid);
  const asked = names.filter((name) => isPlatforms(name) && entryOf(name).access !== 'admin' && !ending.test(name));
  let answered = 0;
  for (const name of asked) {
    for (const uid of [others[answered % others.length] ?? '', 'demo-client-2']) {
      const answer = await answerOf(name, who, about(name, uid));
      if (answer.includes('"result"')) answered += 1;
      // What somebody has sent themselves is theirs too.
      const sent = JSON.stringify(honest[name]);
      const foreign = ofOthers(who.uid).filter((canary) => !sent.includes(canary));
      expect([name, uid, canariesIn(answer, foreign)]).toEqual([name, uid, []]);
    }
  }
  expect(answered).toBeGreaterThan(30);
});

/** Firestore's own interface: for the server, which sees all, or for somebody, whom the rules hold. */
function documentsOf(headers: Record<string, string>) {
  const base = `http://${world.firestore.host}/v1/projects/demo-sos-expat/databases/(default)/documents`;
  const ask = async (address: string, body?: object) => {
    const sent = body && { method: 'POST', body: JSON.stringify(body) };
    const answer = await fetch(address, { ...sent, headers: { ...headers, 'content-type': 'application/json' } });
    return answer.text();
  };
  return {
    list: (collection: string) => ask(`${base}/${collection}?pageSize=300`),
    get: (document: string) => ask(`${base}/${document}`),
    /** All collections of this name, wherever they are. */
    group: (collectionId: string) =>
      ask(`${base}:runQuery`, { structuredQuery: { from: [{ collectionId, allDescendants: true }], limit: 300 } }),
    collectionsIn: async (document: string): Promise<readonly string[]> => {
      const answer = await ask(`${base}${document === '' ? '' : `/${document}`}:listCollectionIds`, {});
      return (JSON.parse(answer) as { collectionIds?: readonly string[] }).collectionIds ?? [];
    },
  };
}

const documentName = /"name": ?"projects\/[^/]+\/databases\/\(default\)\/documents\/([^"]+)"/g;

/** Each collection that is there, those of documents included, with what the server reads in it. */
async function everyCollection(): Promise<Map<string, string>> {
  const server = documentsOf({ authorization: 'Bearer owner' });
  const found = new Map<string, string>();
  const ahead = [''];
  for (let document = ahead.pop(); document !== undefined; document = ahead.pop()) {
    for (const id of await server.collectionsIn(document)) {
      const collection = document === '' ? id : `${document}/${id}`;
      const all = await server.list(collection);
      found.set(collection, all);
      ahead.push(...[...all.matchAll(documentName)].map(([, name = '']) => name));
    }
  }
  return found;
}

it.each([...Object.values(people), null])(
  'nothing that $uid may read, by lists, by names or across documents, holds what is somebody else’s alone',
  async (who) => {
    const own = documentsOf(who ? { authorization: `Bearer ${idToken(who, world.clock.now())}` } : {});
    const foreign = ofOthers(who?.uid ?? '');
    const known = await everyCollection();
    const nested = [...known.keys()].filter((collection) => collection.includes('/'));
    expect(nested.length).toBeGreaterThan(0);
    const holding = [...known].filter(([, all]) => canariesIn(all, foreign).length > 0);
    expect(holding.length).toBeGreaterThan(0);
    for (const collection of known.keys()) {
      expect([collection, canariesIn(await own.list(collection), foreign)]).toEqual([collection, []]);
    }
    for (const [, all] of holding) {
      for (const [, name = ''] of all.matchAll(documentName)) {
        expect([name, canariesIn(await own.get(name), foreign)]).toEqual([name, []]);
      }
    }
    for (const id of new Set([...known.keys()].map((collection) => collection.split('/').at(-1) ?? ''))) {
      expect([id, canariesIn(await own.group(id), foreign)]).toEqual([id, []]);
    }
  },
);

/** Writes into documents what nobody reads: whoever listens hears of them again. */
async function touch(names: readonly string[], by: string): Promise<void> {
  const database = `http://${world.firestore.host}/v1/projects/demo-sos-expat/databases/(default)/documents`;
  const headers = { authorization: 'Bearer owner', 'content-type': 'application/json' };
  for (const name of names) {
    const { fields } = (await (await fetch(`${database}/${name}`, { headers })).json()) as { fields?: object };
    const touched = { fields: { ...fields, touched: { stringValue: by } } };
    await fetch(`${database}/${name}`, { method: 'PATCH', headers, body: JSON.stringify(touched) });
  }
}

it.each([...Object.values(people), null])(
  'nothing that $uid may listen to holds what is somebody else’s alone',
  async (who) => {
    const token = who ? idToken(who, world.clock.now()) : undefined;
    const reader = liveReader({ host: world.firestore.host, projectId: 'demo-sos-expat', token });
    const foreign = ofOthers(who?.uid ?? '');
    const known = await everyCollection();
    const namesIn = (all: string) => [...all.matchAll(documentName)].map(([, name = '']) => name);
    const held = [...known.values()].filter((all) => canariesIn(all, foreign).length > 0).flatMap(namesIn);
    const anybodys = 'sos_profiles/lawyer-tomas';
    const groups = new Set([...known.keys()].map((collection) => collection.split('/').at(-1) ?? ''));
    const places: readonly Place[] = [
      ...[...known.keys()].map((collection) => ({ collection })),
      ...[...groups].map((group) => ({ group })),
      ...[...held, anybodys].map((document) => ({ document })),
    ];
    const answers = await Promise.all(places.map((place) => reader.listen(place)));
    expect(new Set(answers)).toEqual(new Set(['heard', 'refused']));
    const first = reader.news();
    expect(first.filter((text) => canariesIn(text, foreign).length > 0)).toEqual([]);

    await touch([...held, anybodys], `for ${who?.uid ?? 'nobody'}`);
    const again: string[] = [];
    await expect
      .poll(() => again.push(...reader.news()) > 0 && again.some((text) => text.includes(anybodys)))
      .toBe(true);
    expect(again.filter((text) => canariesIn(text, foreign).length > 0)).toEqual([]);
    await reader.close();
  },
);

/** What may be answered although nothing of that id is there, and why. */
const asWished: Readonly<Partial<Record<CallableName, string>>> = {
  adminGetNames: 'whoever is not there is not named',
  adminGetAssistantMeter: 'whoever has no plan has no meter',
  adminGetJournal: 'there are no entries of it',
  adminListLimits: 'whoever has asked for nothing is near no limit, with an account or without one',
  getInvoices: 'there are no invoices of it',
  listGivenReviews: 'there are no reviews of it',
  createSubscriptionCheckout: 'the plan is there',
  savePushToken: 'the device is kept',
  saveTelephone: 'the telephone is kept',
  deletePaymentMethod: 'it is gone, as it was to be',
  removeCard: 'it is gone, as it was to be',
  removePushToken: 'it is gone, as it was to be',
  removeTelephone: 'it is gone, as it was to be',
  markNotificationsRead: 'nothing of that id is new to them',
};
/** Names that whoever asks has thought of, so that what they ask happens once. */
const fresh = /^(?:requestId|eventId|errorId|visitId|clickId|uploadId|exportId|attemptId|referral)$/;
const subjects = /^(?:id|uid|uids|ids|token|\w+Ids?)$/;

it('what is not there is refused, or is as it was wished', async () => {
  const admin = { uid: 'demo-admin', role: 'admin' } as const;
  const callerFor: Readonly<Record<string, Caller>> = { ...people, member: caller, public: caller, admin };
  const named = names.filter(
    (name) =>
      isPlatforms(name) &&
      !ending.test(name) &&
      Object.keys(honest[name]).some((field) => subjects.test(field) && !fresh.test(field)),
  );
  const answered: string[] = [];
  for (const name of named) {
    const who = callerFor[entryOf(name).access];
    if (who && (await answerOf(name, who, honest[name])).includes('"result"')) answered.push(name);
  }
  expect(named.length).toBeGreaterThan(80);
  expect(answered.toSorted()).toEqual(Object.keys(asWished).toSorted());
});

it('nothing of anybody is in a log, nor in what browsers load', () => {
  const everybody = accounts.flatMap(({ uid }) => planted(uid));
  const lines = world.functions.logs().map(({ text, fields }) => `${text} ${JSON.stringify(fields ?? {})}`);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((line) => canariesIn(line, everybody).length > 0)).toEqual([]);
  const told = world.marketing.broken().map(({ body }) => JSON.stringify(body));
  expect(told.filter((event) => canariesIn(event, everybody).length > 0)).toEqual([]);
  const apps = ['web', 'admin', 'agency', 'assistant'].map((app) => path.join(repositoryRoot, 'apps', app, 'dist'));
  const files = apps.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:js|html|json|webmanifest)$/.test(name))
      .map((name) => path.join(folder, name)),
  );
  expect(files.length).toBeGreaterThan(4);
  // As they are: no build encodes anything.
  const holds = (text: string) => everybody.some((canary) => text.includes(canary));
  expect(files.filter((file) => holds(readFileSync(file, 'utf8')))).toEqual([]);
});

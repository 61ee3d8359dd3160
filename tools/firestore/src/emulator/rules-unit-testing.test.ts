import {
  assertFails,
  assertSucceeds,
  initializeTestEnvironment,
  type RulesTestContext,
  type RulesTestEnvironment,
} from '@firebase/rules-unit-testing';
import {
  collection,
  collectionGroup,
  deleteDoc,
  doc,
  type Firestore,
  getCountFromServer,
  getDoc,
  getDocs,
  query,
  runTransaction,
  serverTimestamp,
  setDoc,
  setLogLevel,
  updateDoc,
  where,
  writeBatch,
} from 'firebase/firestore';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startWorld, type TestWorld } from '../testing/world.ts';

const PROJECT = 'demo-rules-tests';

const RULES = `rules_version = '2';
service cloud.firestore {
  match /databases/{database}/documents {
    match /profiles/{uid} {
      allow get;
      allow create: if request.auth.uid == uid && request.resource.data.createdAt == request.time;
      allow update: if request.auth.token.admin == true;
    }
    match /rooms/{room} {
      allow read: if resource.data.owner == request.auth.uid;
      allow write: if request.resource.data.owner == request.auth.uid;
    }
    match /{path=**}/notes/{note} {
      allow list: if request.auth != null;
    }
  }
}
`;

let world: TestWorld;
let env: RulesTestEnvironment;
const firestore = (context: RulesTestContext) => context.firestore() as unknown as Firestore;
const as = (uid: string, claims = {}) => firestore(env.authenticatedContext(uid, claims));
const nobody = () => firestore(env.unauthenticatedContext());
const seed = (path: string, data: object) =>
  env.withSecurityRulesDisabled(async (context) => setDoc(doc(firestore(context), path), data));

const environment = (rules: string, projectId = PROJECT) => {
  const { hostname, port } = new URL(world.server.url);
  return initializeTestEnvironment({ projectId, firestore: { host: hostname, port: Number(port), rules } });
};

describe('@firebase/rules-unit-testing', () => {
  beforeAll(async () => {
    setLogLevel('silent');
    world = await startWorld();
    env = await environment(RULES);
  });
  beforeEach(() => env.clearFirestore());
  afterAll(async () => {
    await env.cleanup();
    await world.close();
  });

  it('reads as anybody what anybody may read, and nothing else', async () => {
    await seed('profiles/ada', { name: 'Ada' });
    const found = await assertSucceeds(getDoc(doc(nobody(), 'profiles/ada')));
    expect(found.data()).toEqual({ name: 'Ada' });
    const refusal = await assertFails(getDoc(doc(nobody(), 'elsewhere/x')));
    expect(refusal).toMatchObject({ code: 'permission-denied' });
  });

  it('tells of a refusal which statement came to what, and where', async () => {
    const refusal = await assertFails(setDoc(doc(as('bob'), 'profiles/ada'), { createdAt: serverTimestamp() }));
    expect(refusal).toMatchObject({ message: expect.stringContaining("false for 'create' @ L6") as string });
  });

  it('signs in as whom it says, with the claims it says', async () => {
    await assertSucceeds(setDoc(doc(as('ada'), 'profiles/ada'), { createdAt: serverTimestamp() }));
    await assertFails(updateDoc(doc(as('ada'), 'profiles/ada'), { name: 'Ada' }));
    await assertSucceeds(updateDoc(doc(as('bob', { admin: true }), 'profiles/ada'), { name: 'Ada' }));
    expect((await getDoc(doc(nobody(), 'profiles/ada'))).get('name')).toBe('Ada');
  });

  it('decides lists by the query', async () => {
    await seed('rooms/r1', { owner: 'ada' });
    const mine = query(collection(as('ada'), 'rooms'), where('owner', '==', 'ada'));
    expect((await assertSucceeds(getDocs(mine))).size).toBe(1);
    expect((await assertSucceeds(getCountFromServer(mine))).data()).toEqual({ count: 1 });
    await assertFails(getDocs(collection(as('ada'), 'rooms')));
    await assertSucceeds(getDocs(collectionGroup(as('ada'), 'notes')));
    await assertFails(getDocs(collectionGroup(nobody(), 'notes')));
  });

  it('refuses a batch and a transaction as a whole', async () => {
    const db = as('ada');
    const batch = writeBatch(db).set(doc(db, 'rooms/r1'), { owner: 'ada' }).set(doc(db, 'rooms/r2'), { owner: 'bob' });
    await assertFails(batch.commit());
    const moving = runTransaction(db, async (transaction) => {
      await transaction.get(doc(db, 'profiles/ada'));
      transaction.set(doc(db, 'rooms/r3'), { owner: 'bob' });
    });
    await assertFails(moving);
    await env.withSecurityRulesDisabled(async (context) => {
      expect((await getDocs(collection(firestore(context), 'rooms'))).size).toBe(0);
    });
  });

  it('takes a context away when its callback is over', async () => {
    let kept: RulesTestContext | undefined;
    await env.withSecurityRulesDisabled(async (context) => {
      kept = context;
      await deleteDoc(doc(firestore(context), 'rooms/r1'));
    });
    expect(() => kept?.firestore()).toThrow('no longer valid');
  });

  it('clears the documents of its project and of no other', async () => {
    const other = await environment(RULES, 'demo-rules-other');
    await seed('profiles/ada', {});
    await other.clearFirestore();
    expect((await getDoc(doc(nobody(), 'profiles/ada'))).exists()).toBe(true);
    await env.clearFirestore();
    expect((await getDoc(doc(nobody(), 'profiles/ada'))).exists()).toBe(false);
    await other.cleanup();
  });

  it('is told line and column of a mistake in the rules, and the rules before stay', async () => {
    const broken = RULES.replace('allow get;', 'allow get if true;');
    await expect(environment(broken)).rejects.toThrow(/5:17.*INVALID_ARGUMENT/s);
    await assertSucceeds(getDoc(doc(nobody(), 'profiles/ada')));
  });
});

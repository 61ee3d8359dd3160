import { paths } from '@sos/contracts/paths';
import type { PersonalName } from '@sos/contracts/personal-data';
import { type DocumentSnapshot, FieldPath, GrpcStatus, type Query, Timestamp } from 'firebase-admin/firestore';
import type { PersonalRecord, PersonalRecords, Step } from '../../../usecases/privacy/ports.ts';
import { besidesOf, finderOf } from '../../../usecases/privacy/steps.ts';
import { db } from '../shared/db.ts';

/** More than anybody has beside one document. */
const MOST_BESIDE = 20;

/** Every document that tells of a person, found as `personalData` says. */
export function makePersonalRecords(): PersonalRecords {
  return {
    page: async (uid, step, { after, limit }) => {
      const found = await find(uid, step, { after, limit });
      const records: PersonalRecord[] = [];
      for (const snapshot of found) {
        records.push(...(await besides(step, snapshot)));
        records.push(toRecord(step, snapshot));
      }
      return { records, next: found.length === limit ? (found.at(-1)?.ref.path ?? null) : null };
    },
    erase: async (path, erasure) => {
      const ref = db().doc(path);
      if (erasure === 'delete') return void (await ref.delete());
      const [first, ...others] = erasure.map(({ path: at, value }) => [new FieldPath(...at), value] as const);
      if (!first) return;
      await ref.update(first[0], first[1], ...others.flat()).catch(unlessGone);
    },
  };
}

async function find(
  uid: string,
  step: Step,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<DocumentSnapshot[]> {
  const finder = finderOf(step);
  if (finder === 'by id') return existing(await db().doc(pathOf(step.kind, uid)).get());
  const all =
    typeof finder === 'object' && 'field' in finder ? queryOf(step.kind, finder.field, uid) : under(step.kind, uid);
  const ordered = all.orderBy(FieldPath.documentId());
  const from = after === null ? ordered : ordered.startAfter(db().doc(after));
  return (await from.limit(limit).get()).docs;
}

/** What a document leads to. */
async function besides({ kind, as }: Step, snapshot: DocumentSnapshot): Promise<PersonalRecord[]> {
  const found: PersonalRecord[] = [];
  for (const { kind: other, finder } of besidesOf({ kind, as })) {
    const docs =
      'field' in finder
        ? (await queryOf(other, finder.field, snapshot.id).limit(MOST_BESIDE).get()).docs
        : existing(
            await db()
              .doc(pathOf(other, ...finder.ids.map((name) => idIn(snapshot, name))))
              .get(),
          );
    found.push(...docs.map((doc) => toRecord({ kind: other, as }, doc)));
  }
  return found;
}

function idIn(snapshot: DocumentSnapshot, name: 'id' | 'providerId'): string {
  return name === 'id' ? snapshot.id : String(snapshot.get(name));
}

const existing = (snapshot: DocumentSnapshot) => (snapshot.exists ? [snapshot] : []);

function pathOf(kind: PersonalName, ...ids: readonly string[]): string {
  const template: (...ids: string[]) => string = paths[kind];
  return template(...ids);
}

function queryOf(kind: PersonalName, field: string, uid: string): Query {
  return db()
    .collection(parentOf(pathOf(kind, 'x')))
    .where(field, '==', uid);
}

function under(kind: PersonalName, uid: string): Query {
  return db().collection(parentOf(pathOf(kind, uid, 'x')));
}

const parentOf = (path: string) => path.slice(0, path.lastIndexOf('/'));

function toRecord({ kind, as }: Step, snapshot: DocumentSnapshot): PersonalRecord {
  const data = plain(snapshot.data() ?? {}) as PersonalRecord['data'];
  return { kind, as, path: snapshot.ref.path, data };
}

/** Instants as texts; bytes tell a person nothing. */
function plain(value: unknown): unknown {
  if (value instanceof Timestamp) return value.toDate().toISOString();
  if (value instanceof Uint8Array) return null;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]));
}

function unlessGone(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === GrpcStatus.NOT_FOUND)) throw error;
}

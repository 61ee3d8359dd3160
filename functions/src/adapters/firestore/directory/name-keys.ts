import { nameKeysSchema } from '@sos/contracts/directory';
import { paths } from '@sos/contracts/paths';
import type { ProfileDocument } from '@sos/contracts/providers';
import type { UserDocument } from '@sos/contracts/users';
import { nameKey } from '@sos/domain/names/name-key';
import { FieldPath } from 'firebase-admin/firestore';
import type { NameKeys } from '../../../usecases/directory/name-keys.ts';
import { userDocuments } from '../accounts/user-documents.ts';
import { profileDocuments } from '../providers/profile-documents.ts';
import { db } from '../shared/db.ts';
import { type Documents, documentsOf, type ReportCorrupt, reporting } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';

export const nameKeysDocuments = documentsOf(nameKeysSchema, paths.nameKeys);

interface Keyed<T> {
  readonly collection: string;
  readonly documents: Documents<T, [string]>;
  readonly keyOf: (value: T) => string;
}
type Named = { readonly nameKey?: string };

const people: Keyed<UserDocument> = {
  collection: paths.users(),
  documents: userDocuments,
  keyOf: ({ lastName, firstName }) => nameKey(lastName, firstName),
};
const providers: Keyed<ProfileDocument> = {
  collection: paths.profiles(),
  documents: profileDocuments,
  keyOf: ({ displayName }) => nameKey(displayName),
};

/** `nameKey` of `users` and `sos_profiles`; `settings/name_keys` says how far the older ones are written. */
export function makeNameKeys(report: ReportCorrupt): NameKeys {
  const of = { users: keysOf(people, report), profiles: keysOf(providers, report) };
  return {
    keep: (kind, id) => of[kind].keep(id),
    stale: (kind, query) => of[kind].stale(query),
    walked: () => reporting(report, () => nameKeysDocuments.read()),
    save: (walk) =>
      optimistically(async (desk) => {
        const ref = nameKeysDocuments.ref();
        const [stored] = await desk.read(ref);
        const before = stored && nameKeysDocuments.parse(stored);
        if (before) nameKeysDocuments.update(desk, ref, { before, after: walk });
        else nameKeysDocuments.create(desk, ref, walk);
      }),
  };
}

function keysOf<T extends Named>({ collection, documents, keyOf }: Keyed<T>, report: ReportCorrupt) {
  return {
    /** One that cannot be read is listed nowhere, and needs no key. */
    keep: (id: string) =>
      optimistically(async (desk) => {
        const ref = documents.ref(id);
        const [listed] = await documents.list(await desk.read(ref), report);
        if (!listed) return;
        const before = listed.value;
        documents.update(desk, ref, { before, after: { ...before, nameKey: keyOf(before) } });
      }),
    stale: async ({ limit, after }: { readonly limit: number; readonly after: string | null }) => {
      const all = db().collection(collection).orderBy(FieldPath.documentId()).limit(limit);
      const { docs } = await (after === null ? all : all.startAfter(after)).get();
      const listed = await documents.list(docs, report);
      const ids = listed.filter(({ value }) => value.nameKey !== keyOf(value)).map(({ id }) => id);
      return { ids, next: docs.length === limit ? (docs.at(-1)?.id ?? null) : null };
    },
  };
}

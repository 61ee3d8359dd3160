import { paths } from '@sos/contracts/paths';
import { profileDocumentSchema } from '@sos/contracts/providers';
import type { RunningFirestore } from '@sos/firestore/server';
import { documentFromJson } from '@sos/firestore/wire/document-codec';
import { toFields } from '../../state/wire-value.ts';
import { storedDocument } from '../../state/stored-document.ts';
import { contactDocument, crowdNumber } from '../telephones.ts';
import { manyProviders } from './many-providers.ts';

interface Crowd {
  readonly count: number;
  readonly now: number;
  readonly projectId: string;
}

/** Adds a crowd of providers at once, as if they had always been there: no function hears of it. */
export function addCrowd(firestore: Pick<RunningFirestore, 'add'>, { count, now, projectId }: Crowd): void {
  const root = `projects/${projectId}/databases/(default)/documents`;
  const at = new Date(now).toISOString();
  const documentOf = (path: string, document: object) =>
    documentFromJson({ name: `${root}/${path}`, fields: toFields(document), createTime: at, updateTime: at });
  firestore.add(
    manyProviders(count, now).flatMap(({ id, profile }, index) => [
      documentOf(paths.profile(id), storedDocument(profileDocumentSchema, profile)),
      documentOf(paths.profileContact(id), contactDocument(crowdNumber(index))),
    ]),
  );
}

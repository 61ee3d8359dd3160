import { paths } from '@sos/contracts/paths';
import { profileDocumentSchema } from '@sos/contracts/providers';
import { toFields } from '../../state/wire-value.ts';
import { storedDocument } from '../../state/stored-document.ts';
import { contactDocument, crowdNumber } from '../telephones.ts';
import { manyProviders } from './many-providers.ts';

interface Keeps {
  snapshot(): string;
  restore(json: string): void;
}
interface Crowd {
  readonly count: number;
  readonly now: number;
  readonly projectId: string;
}
type Snapshot = Record<string, object[]>;

/** Adds a crowd of providers at once, as if they had always been there: no function hears of it. */
export function addCrowd(firestore: Keeps, { count, now, projectId }: Crowd): void {
  const database = `projects/${projectId}/databases/(default)`;
  const at = new Date(now).toISOString();
  const documentOf = (path: string, document: object) => ({
    name: `${database}/documents/${path}`,
    fields: toFields(document),
    createTime: at,
    updateTime: at,
  });
  const added = manyProviders(count, now).flatMap(({ id, profile }, index) => [
    documentOf(paths.profile(id), storedDocument(profileDocumentSchema, profile)),
    documentOf(paths.profileContact(id), contactDocument(crowdNumber(index))),
  ]);
  const known = JSON.parse(firestore.snapshot()) as Snapshot;
  const [name = database] = Object.keys(known).filter((each) => each.endsWith('(default)'));
  firestore.restore(JSON.stringify({ ...known, [name]: [...(known[name] ?? []), ...added] }));
}

import { paths } from '@sos/contracts/paths';
import type { ContentKind } from '@sos/domain/content/content';
import { noProgress, type Progress } from '@sos/domain/content/progress';
import type { ContentBook, ContentChange, ManagedContent, ProgressBook } from '../../../usecases/content/ports.ts';
import { writeDown } from '../audit/audit-documents.ts';
import { db } from '../shared/db.ts';
import { type ReportCorrupt, reporting } from '../shared/documents.ts';
import { type Desk, optimistically } from '../shared/optimistic.ts';
import { contentDocuments, trainingProgressDocuments } from './content-documents.ts';

/** What is there of a kind before any admin has written something. */
export type Defaults = (kind: ContentKind) => Promise<readonly ManagedContent[]>;

const collections = {
  training: paths.trainingModules,
  resource: paths.affiliateResources,
  post: paths.posts,
} as const;

/** What is stored, and the defaults under whose ids nothing is. */
export function makeContentStore(defaults: Defaults, report: ReportCorrupt): ContentBook {
  return {
    list: async (kind) => {
      const [{ docs }, untouched] = await Promise.all([db().collection(collections[kind]()).get(), defaults(kind)]);
      const stored = await contentDocuments[kind].list(docs, report);
      const written = new Set(docs.map(({ id }) => id));
      return [...untouched.filter(({ id }) => !written.has(id)), ...stored.map(({ id, value }) => ({ ...value, id }))];
    },
    change: async (kind, id, decide) => {
      const untouched = (await defaults(kind)).find((item) => item.id === id);
      const item = { kind, id, untouched };
      await reporting(report, () => optimistically((desk) => change(desk, item, decide)));
    },
  };
}

interface Item {
  readonly kind: ContentKind;
  readonly id: string;
  readonly untouched: ManagedContent | undefined;
}

async function change(
  desk: Desk,
  { kind, id, untouched }: Item,
  decide: (known: ManagedContent | undefined) => ContentChange,
): Promise<void> {
  const documents = contentDocuments[kind];
  const ref = documents.ref(id);
  const [snapshot] = await desk.read(ref);
  const before = snapshot && documents.parse(snapshot);
  const { after, audit } = decide(before ? { ...before, id } : untouched);
  if (before) documents.update(desk, ref, { before, after: toDocument(after) });
  else documents.create(desk, ref, toDocument(after));
  writeDown(desk, audit);
}

function toDocument({ id: _id, programmes, texts, ...item }: ManagedContent) {
  const written = Object.entries(texts).flatMap(([language, text]) =>
    text === undefined ? [] : [[language, text] as const],
  );
  return { ...item, programmes: [...programmes], texts: Object.fromEntries(written) };
}

/** One document for each person. */
export function makeProgressStore(report: ReportCorrupt): ProgressBook {
  return {
    of: (uid) => reporting(report, async () => (await trainingProgressDocuments.read(uid))?.modules ?? {}),
    change: (uid, moduleId, decide) =>
      reporting(report, () => optimistically((desk) => progress(desk, { uid, moduleId }, decide))),
  };
}

async function progress(
  desk: Desk,
  { uid, moduleId }: { readonly uid: string; readonly moduleId: string },
  decide: (before: Progress) => Progress,
): Promise<Progress> {
  const ref = trainingProgressDocuments.ref(uid);
  const [snapshot] = await desk.read(ref);
  const before = snapshot && trainingProgressDocuments.parse(snapshot);
  const after = decide(before?.modules[moduleId] ?? noProgress);
  const modules = { ...before?.modules, [moduleId]: after };
  if (before) trainingProgressDocuments.update(desk, ref, { before, after: { ...before, modules } });
  else trainingProgressDocuments.create(desk, ref, { modules });
  return after;
}

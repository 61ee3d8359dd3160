import { paths } from '@sos/contracts/paths';
import { aModule } from '@sos/domain/testing/a-content';
import { describe } from 'vitest';
import { contentContract, progressContract } from '../../../usecases/content/content.contract.ts';
import { db } from '../shared/db.ts';
import { localFirestore, noneCorrupt } from '../testing/local-firestore.ts';
import { makeContentStore, makeProgressStore } from './content-store.ts';

localFirestore();

describe('content in Firestore', () => {
  contentContract(() => ({
    content: makeContentStore(
      async (kind) => (kind === 'training' ? [{ ...aModule(), revision: 0 }] : []),
      noneCorrupt,
    ),
    trail: async () => (await db().collection(paths.adminAuditLogs()).get()).docs.map(({ id }) => id),
  }));
});

describe('progress in Firestore', () => {
  progressContract(() => makeProgressStore(noneCorrupt));
});

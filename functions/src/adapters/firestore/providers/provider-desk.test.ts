import { paths } from '@sos/contracts/paths';
import { profileDocumentSchema } from '@sos/contracts/providers';
import { aProfile } from '@sos/testing/a-profile';
import { describe } from 'vitest';
import { providerDeskContract } from '../../../usecases/calls/provider-desk.contract.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { profileDocuments } from './profile-documents.ts';
import { makeProviderDesk } from './provider-desk.ts';

localFirestore();

describe('the provider desk in Firestore', () => {
  providerDeskContract(() => ({
    desk: makeProviderDesk(noneCorrupt),
    put: (id, kept) => put(paths.profile(id), profileDocumentSchema, aProfile(kept)),
    look: async (id) => (await profileDocuments.read(id)) ?? aProfile(),
  }));
});

import { makeAffiliates } from '../../adapters/firestore/affiliates/affiliate-store.ts';
import { userDocuments } from '../../adapters/firestore/accounts/user-documents.ts';
import { makeContentStore, makeProgressStore } from '../../adapters/firestore/content/content-store.ts';
import { inProgramme } from '@sos/domain/accounts/affiliates';
import { addedOf } from '@sos/domain/affiliates/programme';
import type { ManageContentNeeds } from '../../usecases/content/manage-content.ts';
import type { ReadContentNeeds } from '../../usecases/content/read-content.ts';
import type { TrainingNeeds } from '../../usecases/content/take-training.ts';
import { params } from '../config.ts';
import { clock, configuration, reportCorrupt } from '../shared/wiring.ts';
import { defaultContent } from './default-content.ts';

const affiliates = makeAffiliates(reportCorrupt);

export const contentPorts: ManageContentNeeds & ReadContentNeeds & TrainingNeeds = {
  content: makeContentStore(defaultContent, reportCorrupt),
  progress: makeProgressStore(reportCorrupt),
  readers: {
    codeOf: async (programme, uid) => (await affiliates.find(programme, uid))?.affiliateCodeClient,
    roomsOf: async (uid) => {
      const [plan, profile] = await Promise.all([configuration.plan(), affiliates.find('partner', uid)]);
      return (profile && addedOf(plan, inProgramme('partner', profile))?.rooms) ?? [];
    },
    nameOf: async (uid) => {
      const member = await userDocuments.read(uid);
      return member && `${member.firstName} ${member.lastName}`;
    },
  },
  origin: () => params.webOrigins.value()[0] ?? '',
  clock,
};

import { shelfDocuments } from '../articles/shelf-store.ts';
import { challengeDocuments } from '../challenges/challenge-store.ts';
import { rankedMonthDocuments } from '../challenges/month-store.ts';
import { piggyBankDocuments } from '../challenges/piggy-bank-store.ts';
import { contentDocuments, trainingProgressDocuments } from '../content/content-documents.ts';

/** How each document of content and of challenges is read. */
export const contentReaders = {
  articleShelf: async (uid = '') => shelfDocuments.read(uid),
  affiliateMonth: async (id = '') => rankedMonthDocuments.read(id),
  piggyBank: async (uid = '') => piggyBankDocuments.read(uid),
  challenge: async (id = '') => challengeDocuments.read(id),
  trainingModule: async (id = '') => contentDocuments.training.read(id),
  affiliateResource: async (id = '') => contentDocuments.resource.read(id),
  post: async (id = '') => contentDocuments.post.read(id),
  trainingProgress: async (uid = '') => trainingProgressDocuments.read(uid),
};

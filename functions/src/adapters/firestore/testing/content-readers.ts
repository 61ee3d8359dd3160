import { contentDocuments, trainingProgressDocuments } from '../content/content-documents.ts';

/** How each document of content is read. */
export const contentReaders = {
  trainingModule: async (id = '') => contentDocuments.training.read(id),
  affiliateResource: async (id = '') => contentDocuments.resource.read(id),
  post: async (id = '') => contentDocuments.post.read(id),
  trainingProgress: async (uid = '') => trainingProgressDocuments.read(uid),
};

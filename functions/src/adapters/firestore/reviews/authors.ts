import type { Authors } from '../../../usecases/reviews/ports.ts';
import { userDocuments } from '../accounts/user-documents.ts';

/** First names of `users`. */
export function makeAuthors(): Authors {
  return { firstName: async (uid) => (await userDocuments.read(uid))?.firstName };
}

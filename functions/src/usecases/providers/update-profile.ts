import { contactDetailsIn } from '@sos/domain/providers/contact-details';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { OwnProfiles } from './console-ports.ts';

export interface UpdateProfileNeeds {
  readonly ownProfiles: OwnProfiles;
}

/**
 * Writes what the caller says of themselves. Throws DomainError contact_details, which names what was found, and
 * edited_elsewhere when the profile has been changed since the caller read it.
 */
export function makeUpdateProfile({ ownProfiles }: UpdateProfileNeeds): Handler<'updateProfile'> {
  return async ({ uid }, { edition, ...fields }) => {
    const found = [fields.headline, fields.bio].flatMap(contactDetailsIn).map(({ text }) => text);
    if (found.length > 0) throw new DomainError('invalid', 'contact_details', { details: { found } });
    const after = await ownProfiles.edit(uid, (before) => {
      if (before.edition !== edition) throw new DomainError('conflict', 'edited_elsewhere');
      return { ...fields, edition: edition + 1 };
    });
    if (!after) throw new DomainError('not_found', 'not_found');
    return { edition: after.edition };
  };
}

import type { ShownTelephone } from '@sos/contracts/telephones';
import type { SavedTelephone } from '@sos/domain/telephones/saved-telephones';

/** A telephone as its owner sees it in a list. */
export function toShown({ id, name, country, ending }: SavedTelephone): ShownTelephone {
  return { id, name, country, ending };
}

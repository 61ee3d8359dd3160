import type { InProgramme } from '@sos/domain/accounts/affiliates';
import { useWords } from '../../shared/words.ts';

/** What a programme is called; one that admins have added by its name in addresses. */
export function ProgrammeName({ whose: { programme, added } }: { readonly whose: InProgramme }) {
  const { say } = useWords();
  return added === undefined ? say(`adminAffiliates.programme.${programme}`) : <span translate="no">{added}</span>;
}

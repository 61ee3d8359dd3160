import type { Output } from '@sos/contracts/callables';
import { useWords } from '../../shared/words.ts';

type Standing = Output<'adminGetAgency'>['agency']['standing'];

const tones = { active: 'calm', suspended: 'signal', unmanaged: 'wait' } as const;

/** How the manager of an agency stands. */
export function AgencyStanding({ standing }: { readonly standing: Standing }) {
  const { say } = useWords();
  return (
    <span className="chip-small" data-tone={tones[standing]}>
      {say(`adminProviders.agency.standing.${standing}`)}
    </span>
  );
}

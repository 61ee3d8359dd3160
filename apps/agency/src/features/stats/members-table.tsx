import type { Output } from '@sos/contracts/callables';
import { ScrollFrame } from '@sos/ui/scroll-frame';
import { Amounts } from '../../shared/sums.tsx';
import type { Figures } from '../../shared/sums.tsx';
import { useWords } from '../../shared/words.ts';
import { measures, textOf } from './measures.ts';

interface MembersTableProps {
  readonly members: Output<'getAgencyStats'>['members'];
  readonly sum: Figures;
}

/** Each member in the whole time that the charts show, and all of them together. */
export function MembersTable({ members, sum }: MembersTableProps) {
  const { say } = useWords();
  return (
    <section aria-labelledby="members" className="grid gap-3">
      <h2 id="members" className="text-l">
        {say('agencyStats.members')}
      </h2>
      <ScrollFrame className="table-frame" aria-labelledby="members">
        <table className="figure-table">
          <thead>
            <tr>
              <th scope="col">{say('agencyStats.member')}</th>
              {measures.map((measure) => (
                <th key={measure} scope="col">
                  {say(`agencyStats.${measure}`)}
                </th>
              ))}
              <th scope="col">{say('agencyStats.revenue')}</th>
            </tr>
          </thead>
          <tbody>
            {members.map(({ providerId, displayName, total }) => (
              <FiguresRow key={providerId} name={displayName} figures={total} />
            ))}
          </tbody>
          <tfoot>
            <FiguresRow name={say('agencyStats.everybody')} figures={sum} />
          </tfoot>
        </table>
      </ScrollFrame>
    </section>
  );
}

function FiguresRow({ name, figures }: { readonly name: string; readonly figures: Figures }) {
  const { formats } = useWords();
  return (
    <tr>
      <th scope="row">{name}</th>
      {measures.map((measure) => (
        <td key={measure} className="figures">
          {textOf(formats, figures, measure)}
        </td>
      ))}
      <td>
        <Amounts of={figures.revenue} />
      </td>
    </tr>
  );
}

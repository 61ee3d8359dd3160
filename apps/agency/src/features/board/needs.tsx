import { LocalLink } from '@sos/browser/link.tsx';
import type { Output } from '@sos/contracts/callables';
import { useWords } from '../../shared/words.ts';

type Need = Output<'getAgencyOverview'>['needs'][number];

/** What needs somebody, each with the way to it; nothing at all while nothing does. */
export function Needs({ needs }: { readonly needs: readonly Need[] }) {
  const { say } = useWords();
  if (needs.length === 0) return null;
  return (
    <section aria-labelledby="needs" className="grid gap-3">
      <h2 id="needs" className="text-l">
        {say('agencyBoard.needs')}
      </h2>
      <ul className="need-list">
        {needs.map((need) => (
          <li key={`${need.kind}-${need.providerId}`}>
            <LocalLink to={need.kind === 'requests' ? '/requests' : '/team'}>
              {say(`agencyBoard.need.${need.kind}`, { count: need.count, name: need.displayName ?? '' })}
            </LocalLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { LocalLink } from '@sos/browser/link.tsx';
import { type WaitingThing, waitingThings } from '@sos/domain/dashboard/waiting';
import { roomPath } from '../../shared/places.ts';
import { useWords } from '../../shared/words.ts';
import { FigureCard } from './figure-card.tsx';
import type { Dashboard } from './figures.ts';

/** Where each is decided. */
const places: Readonly<Record<WaitingThing, string>> = {
  alerts: roomPath('audit'),
  disputes: roomPath('disputes'),
  withdrawals: roomPath('withdrawals'),
  applications: roomPath('providers'),
  facts: `${roomPath('providers')}?status=facts`,
  fraud: `${roomPath('affiliates')}?show=fraud`,
  support: `${roomPath('reviews')}?of=support&status=open`,
  reports: roomPath('reviews'),
  differences: `${roomPath('journal')}?show=differences`,
};

/** What waits for somebody of ours, each leading to where it is decided; what nobody waits for is left out. */
export function Waiting({ waiting }: Pick<Dashboard, 'waiting'>) {
  const { say, formats } = useWords();
  const number = new Intl.NumberFormat(formats);
  const things = waitingThings.filter((thing) => waiting[thing] > 0);
  return (
    <section className="grid gap-3" aria-labelledby="waiting">
      <h2 id="waiting" className="text-m">
        {say('adminOverview.waiting')}
      </h2>
      {things.length === 0 && <p>{say('adminOverview.waiting.nothing')}</p>}
      <div className="figures-row">
        {things.map((thing) => (
          <LocalLink key={thing} to={places[thing]} className="plain-link">
            <FigureCard name={say(`adminOverview.waiting.${thing}`)} value={number.format(waiting[thing])} />
          </LocalLink>
        ))}
      </div>
    </section>
  );
}

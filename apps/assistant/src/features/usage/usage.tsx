import type { Output } from '@sos/contracts/callables';
import type { ReactNode } from 'react';
import { modelName } from '../../shared/answers/model-name.ts';
import { MeterCard } from '../../shared/meter-card.tsx';
import { useWords } from '../../shared/words.ts';
import './usage.css';

interface UsageProps {
  readonly usage: Output<'getAssistantUsage'>;
}

/** The meter, and where its answers went. */
export function Usage({ usage: { meter, days, models } }: UsageProps) {
  const { say, formats } = useWords();
  const date = new Intl.DateTimeFormat(formats, { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <>
      <MeterCard meter={meter} />
      {days.length === 0 && <p className="empty">{say('usage.none')}</p>}
      {days.length > 0 && (
        <UsageTable
          title={say('usage.days')}
          note={<p className="text-s text-soft">{say('usage.days.text')}</p>}
          heading={say('usage.day')}
          rows={days.map(({ day, calls }) => ({ name: date.format(new Date(day)), calls }))}
        />
      )}
      {models.length > 0 && (
        <UsageTable
          title={say('usage.models')}
          heading={say('usage.model')}
          rows={models.map(({ model, calls }) => ({ name: modelName(model), calls }))}
        />
      )}
    </>
  );
}

interface UsageTableProps {
  readonly title: string;
  readonly note?: ReactNode;
  readonly heading: string;
  readonly rows: readonly { readonly name: string; readonly calls: number }[];
}

/** Figures with a bar beside each, which begins where the line begins, also from right to left. */
function UsageTable({ title, note, heading, rows }: UsageTableProps) {
  const { say, formats } = useWords();
  const figures = new Intl.NumberFormat(formats);
  const most = Math.max(...rows.map(({ calls }) => calls));
  return (
    <section className="grid gap-3">
      <h2 className="text-l">{title}</h2>
      {note}
      <table className="usage-table">
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            <th scope="col">{say('usage.calls')}</th>
            <td aria-hidden="true" />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, calls }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="figures">{figures.format(calls)}</td>
              <td aria-hidden="true">
                <progress value={calls} max={most} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

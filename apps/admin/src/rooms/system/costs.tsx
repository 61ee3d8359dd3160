import { callFunction } from '@sos/browser/call-function';
import { Problem } from '@sos/browser/problem.tsx';
import { currencies } from '@sos/domain/money/money';
import type { Money } from '@sos/domain/money/money';
import { ChipSelect } from '@sos/ui/chip';
import { formatMoney } from '@sos/domain/money/format-money';
import { Skeleton } from '@sos/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { BarChart } from '../../shared/charts/bar-chart.tsx';
import { PlainTable } from '../../shared/table/plain-table.tsx';
import { useUrlState } from '../../shared/use-url-state.ts';
import { vendorNames } from '../../shared/vendor-names.ts';
import { useWords } from '../../shared/words.ts';
import { amountIn, costsByService, costsOfDay, marginsOf, perTalk, talksIn } from './cost-sums.ts';
import type { CostDay } from './cost-sums.ts';

/** Milliseconds after which the figures are asked for again. */
const refresh = 60_000;
const spans = ['7', '30', '92'] as const;

interface DaysProps {
  /** The newest first. */
  readonly days: readonly CostDay[];
}

/** What the last days cost, as far as anybody measures it. */
export function Costs() {
  const { say } = useWords();
  const url = useUrlState();
  const chosen = spans.find((span) => span === url.get('costs')) ?? spans[0];
  const query = useQuery({
    queryKey: ['costs', chosen],
    queryFn: ({ signal }) => callFunction('adminGetCosts', { days: Number(chosen) }, signal),
    refetchInterval: refresh,
  });
  const days = query.data?.days;
  return (
    <section className="grid gap-4" aria-labelledby="costs">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="costs" className="text-l">
          {say('adminSystem.costs')}
        </h2>
        <ChipSelect
          label={say('adminSystem.costs')}
          value={chosen}
          options={spans.map((value) => ({ value, label: say('adminSystem.costs.days', { days: value }) }))}
          onChoose={(value) => url.set({ costs: value === spans[0] ? null : value })}
        />
      </div>
      {query.isPending && <Skeleton inline="100%" block="10rem" />}
      {query.isError && !days && <Problem error={query.error} money={null} onRetry={() => void query.refetch()} />}
      {days?.length === 0 && (
        <p className="text-soft">{say('adminSystem.costs.none', { name: 'collectCostMetrics' })}</p>
      )}
      {days && days.length > 0 && <Counted days={days} />}
    </section>
  );
}

function Counted({ days }: DaysProps) {
  const { say, formats, times } = useWords();
  const date = new Intl.DateTimeFormat(formats, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const time = times({ dateStyle: 'medium', timeStyle: 'short' });
  const shown = currencies.filter((currency) => days.some(({ lines }) => amountIn(lines, currency) !== 0));
  const at = Math.max(...days.map((day) => day.at));
  return (
    <>
      <p className="text-soft">
        <span>{say('adminSystem.costs.sources')}</span>{' '}
        <span>{say('adminSystem.costs.at', { time: time.format(at) })}</span>
      </p>
      <div className="charts">
        {shown.map((currency) => (
          <BarChart
            key={currency}
            title={say('adminSystem.costs.perDay', { currency })}
            textOf={(amount) => formatMoney(formats, { amount, currency })}
            bars={days.toReversed().map(({ day, lines }) => {
              const amount = amountIn(lines, currency);
              return {
                label: date.format(Date.parse(day)),
                value: amount,
                text: formatMoney(formats, { amount, currency }),
              };
            })}
          />
        ))}
      </div>
      <ByService days={days} />
      <ByDay days={days} />
    </>
  );
}

function ByService({ days }: DaysProps) {
  const { say, formats } = useWords();
  const number = new Intl.NumberFormat(formats);
  const count = (value: number | null) => (value === null ? '' : number.format(value));
  const price = (cost: Money | null) => (cost ? formatMoney(formats, cost) : '');
  const talks = talksIn(days);
  const heads = ['service', 'count', 'minutes', 'cost', 'perTalk'] as const;
  return (
    <PlainTable
      title={say('adminSystem.costs.byService')}
      heads={heads.map((head) => say(`adminSystem.costs.${head}`))}
    >
      {costsByService(days).map(({ vendor, service, cost, ...line }) => (
        <tr key={`${vendor} ${service} ${cost?.currency ?? ''}`}>
          <th scope="row">
            {vendor === 'smtp' || vendor === 'other' ? (
              <span>{say(`adminSystem.costs.vendor.${vendor}`)}</span>
            ) : (
              <span translate="no">{vendorNames[vendor]}</span>
            )}{' '}
            <span className="text-soft">{say(`adminSystem.costs.service.${service}`)}</span>
          </th>
          <td translate="no">{count(line.count)}</td>
          <td translate="no">{count(line.minutes)}</td>
          <td>{cost ? <span translate="no">{price(cost)}</span> : say('adminSystem.costs.notMeasured')}</td>
          <td translate="no">{price(perTalk(cost, talks))}</td>
        </tr>
      ))}
    </PlainTable>
  );
}

function ByDay({ days }: DaysProps) {
  const { say, formats } = useWords();
  const date = new Intl.DateTimeFormat(formats, { dateStyle: 'medium', timeZone: 'UTC' });
  const number = new Intl.NumberFormat(formats);
  const heads = ['day', 'talks', 'cost', 'perTalk', 'revenue', 'margin'] as const;
  const prices = (costs: readonly (Money | null)[]) =>
    costs.flatMap((cost) => (cost ? [formatMoney(formats, cost)] : [])).join(' + ');
  return (
    <PlainTable title={say('adminSystem.costs.byDay')} heads={heads.map((head) => say(`adminSystem.costs.${head}`))}>
      {days.map((day) => {
        const costs = costsOfDay(day);
        return (
          <tr key={day.day}>
            <th scope="row" translate="no">
              {date.format(Date.parse(day.day))}
            </th>
            <td translate="no">{number.format(day.talks.calls)}</td>
            <td translate="no">{prices(costs)}</td>
            <td translate="no">{prices(costs.map((cost) => perTalk(cost, day.talks.calls)))}</td>
            <td translate="no">{prices(day.revenue)}</td>
            <td translate="no">{prices(marginsOf(day))}</td>
          </tr>
        );
      })}
    </PlainTable>
  );
}

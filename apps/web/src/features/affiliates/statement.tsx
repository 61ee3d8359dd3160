import type { StatementLine } from '@sos/contracts/affiliate-statement';
import type { Output } from '@sos/contracts/callables';
import { SelectField } from '@sos/ui/field';
import { movementOf } from '@sos/domain/affiliates/commission';
import { monthOf } from '@sos/domain/affiliates/figures';
import { formatMoney } from '@sos/domain/money/format-money';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../shared/words.ts';
import { linkQuery, statementQuery } from './affiliate-queries.ts';
import { Answered } from '../../shared/answered.tsx';
import { CommissionFacts } from './commission-facts.tsx';
import { MoreButton } from './more-button.tsx';
import { recentMonths } from '@sos/browser/months';
import { StatementFiles } from './statement-files.tsx';

/** A month of somebody's ledger, where each line says what it comes from. */
export function Statement({ uid }: { readonly uid: string }) {
  const { say, formats } = useWords();
  const [recent] = useState(() => recentMonths(new Date()));
  const { data } = useQuery(linkQuery(uid));
  const months = recent.filter((each, index) => index === 0 || (data && each >= monthOf(data.since)));
  const [month, setMonth] = useState(recent[0] ?? '');
  const named = new Intl.DateTimeFormat(formats, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const name = (each: string) => named.format(Date.parse(`${each}-01T00:00:00Z`));
  return (
    <section className="grid gap-4" aria-labelledby="month">
      <div className="affiliate-choices">
        <SelectField
          label={say('affiliate.month')}
          name="month"
          value={month}
          onChange={({ target }) => setMonth(target.value)}
        >
          {months.map((each) => (
            <option key={each} value={each}>
              {name(each)}
            </option>
          ))}
        </SelectField>
      </div>
      <h2 id="month" className="text-l">
        {say('affiliate.month.title', { month: name(month) })}
      </h2>
      <Month key={month} uid={uid} month={month} name={name(month)} />
    </section>
  );
}

function Month({ uid, month, name }: { readonly uid: string; readonly month: string; readonly name: string }) {
  const { say } = useWords();
  const query = useInfiniteQuery(statementQuery(uid, month));
  return (
    <Answered query={query} blocks={['4rem', '6rem', '6rem']}>
      {({ pages }) => {
        const lines = pages.flatMap((page) => page.lines);
        return (
          <>
            {pages[0] && <Balances page={pages[0]} />}
            {lines.length === 0 && <p>{say('affiliate.month.none')}</p>}
            <ul className="affiliate-lines">
              {lines.map((line) => (
                <Line key={line.id} line={line} />
              ))}
            </ul>
            <MoreButton query={query} />
            {lines.length > 0 && <StatementFiles month={month} name={name} />}
          </>
        );
      }}
    </Answered>
  );
}

function Balances({ page: { opening, closing } }: { readonly page: Output<'getStatement'> }) {
  const { say, formats } = useWords();
  const balances = { opening, closing };
  return (
    <dl className="affiliate-money">
      {(['opening', 'closing'] as const).map((each) => (
        <div key={each}>
          <dt className="text-s text-soft">{say(`affiliate.${each}`)}</dt>
          <dd className="text-m figures">
            <bdi>{formatMoney(formats, { amount: balances[each], currency: 'USD' })}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

const movements = {
  'kind.earned': 'affiliate.kind.earned',
  'kind.reversed': 'affiliate.kind.reversed',
  'kind.adjusted': 'affiliate.kind.adjusted',
  'kind.paid': 'affiliate.kind.paid',
  'kind.open': 'affiliate.kind.open',
  'credit.prize': 'affiliate.credit.prize',
  'credit.piggy': 'affiliate.credit.piggy',
} as const;

function Line({ line }: { readonly line: StatementLine }) {
  const { at, amount, balance, commission, note } = line;
  const { say, formats } = useWords();
  const movement = say(movements[movementOf(line)]);
  const dollars = (cents: number) => formatMoney(formats, { amount: cents, currency: 'USD' });
  const day = new Intl.DateTimeFormat(formats, { dateStyle: 'medium', timeZone: 'UTC' }).format(at);
  return (
    <li className="card affiliate-line">
      <div className="affiliate-row">
        <h3 className="text-m">{commission ? say(`affiliate.event.${commission.event}`) : movement}</h3>
        <bdi className="figures text-m">{dollars(amount)}</bdi>
      </div>
      <dl className="affiliate-facts text-s">
        <div>
          <dt className="text-soft">{say('affiliate.column.date')}</dt>
          <dd>{day}</dd>
        </div>
        <div>
          <dt className="text-soft">{say('affiliate.column.kind')}</dt>
          <dd>{movement}</dd>
        </div>
        {note !== null && note !== '' && (
          <div>
            <dt className="text-soft">{say('affiliate.column.note')}</dt>
            <dd dir="auto">{note}</dd>
          </div>
        )}
        {balance !== null && (
          <div>
            <dt className="text-soft">{say('affiliate.column.balance')}</dt>
            <dd>
              <bdi>{dollars(balance)}</bdi>
            </dd>
          </div>
        )}
      </dl>
      {commission && (
        <details>
          <summary>{say('affiliate.why')}</summary>
          <CommissionFacts commission={commission} click={line.click} />
        </details>
      )}
    </li>
  );
}

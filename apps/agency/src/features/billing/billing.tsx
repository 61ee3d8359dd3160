import { callFunction } from '@sos/browser/call-function';
import { MadeFile, pdfOf } from '@sos/browser/made-file.tsx';
import { recentMonths } from '@sos/browser/months';
import { Page } from '@sos/browser/page.tsx';
import { SelectField } from '@sos/ui/field';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Asked, Empty } from '../../shared/list-states.tsx';
import { useLive } from '../../shared/live/live-agency.tsx';
import { useWords } from '../../shared/words.ts';
import { MemberMonth } from './member-month.tsx';
import { statementCsv } from './statement-csv.ts';
import type { MemberStatement } from './statement-csv.ts';
import { Sums } from './sums.tsx';

/** What each member earned in a month, and where that money is; the address holds the month. */
export function Billing() {
  const { say, formats } = useWords();
  const { uid } = useLive();
  const [months] = useState(() => recentMonths(new Date()));
  const [params, setParams] = useSearchParams();
  const month = months.find((each) => each === params.get('month')) ?? months[0] ?? '';
  const format = new Intl.DateTimeFormat(formats, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const statement = useQuery({
    queryKey: ['agency', 'statement', uid, month],
    queryFn: ({ signal }) => callFunction('getAgencyStatement', { month }, signal),
  });
  return (
    <Page hidden title={say('agency.nav.billing')} description={say('agency.about')}>
      <div className="board">
        <h1 className="text-xl">{say('agency.nav.billing')}</h1>
        <SelectField
          label={say('agencyBilling.month')}
          name="month"
          value={month}
          onChange={({ currentTarget }) => setParams({ month: currentTarget.value }, { replace: true })}
        >
          {months.map((each) => (
            <option key={each} value={each}>
              {format.format(Date.parse(each))}
            </option>
          ))}
        </SelectField>
        <Asked query={statement}>
          {({ members, sums }) => (
            <>
              {members.length === 0 && (
                <Empty title={say('agencyBilling.empty.title')} text={say('agencyBilling.empty.text')} />
              )}
              {sums.length > 0 && <h2 className="text-l">{say('agencyBilling.all')}</h2>}
              <Sums sums={sums} />
              {members.length > 0 && (
                <div key={month} className="flex flex-wrap gap-2">
                  <WholeTable month={month} members={members} />
                  <TeamFile month={month} />
                </div>
              )}
              {members.map((member) => (
                <MemberMonth key={`${member.providerId}-${member.leftAt}`} month={month} member={member} />
              ))}
            </>
          )}
        </Asked>
      </div>
    </Page>
  );
}

interface WholeTableProps {
  readonly month: string;
  readonly members: readonly MemberStatement[];
}

/** The calls of all members as one file. */
function WholeTable({ month, members }: WholeTableProps) {
  const { say } = useWords();
  const make = async () => {
    if (members.every(({ shares }) => shares.length === 0)) return null;
    return new Blob([statementCsv(members, (column) => say(`agencyBilling.csv.${column}`))], { type: 'text/csv' });
  };
  const words = {
    make: say('agencyBilling.csv.make'),
    ready: say('agencyBilling.csv.ready'),
    none: say('agencyBilling.none'),
    failed: say('agencyBilling.failed'),
  };
  return <MadeFile name={`sos-expat-${month}.csv`} words={words} make={make} />;
}

/** The month of the whole team as a document. */
function TeamFile({ month }: Pick<WholeTableProps, 'month'>) {
  const { say, locale } = useWords();
  const make = async () => {
    const { file } = await callFunction('getAgencyMonthFile', { month, locale });
    return file === null ? null : pdfOf(file);
  };
  const words = {
    make: say('agencyBilling.team.make'),
    ready: say('agencyBilling.team.ready'),
    none: say('agencyBilling.none'),
    failed: say('agencyBilling.failed'),
  };
  return <MadeFile name={`sos-expat-${month}-team.pdf`} words={words} make={make} />;
}

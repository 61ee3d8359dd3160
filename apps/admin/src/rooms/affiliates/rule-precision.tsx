import { callFunction } from '@sos/browser/call-function';
import { useQuery } from '@tanstack/react-query';
import { PlainTable } from '../../shared/table/plain-table.tsx';
import { useWords } from '../../shared/words.ts';
import { precisionOf } from './fraud-case.ts';

/** Each rule with what it does, and how many of its cases turned out to be fraud. */
export function RulePrecision() {
  const { say, formats } = useWords();
  const { data } = useQuery({
    queryKey: ['fraud-cases', 'rules'],
    queryFn: ({ signal }) => callFunction('adminListFraudCases', { status: 'open' }, signal),
  });
  if (!data) return null;
  const number = new Intl.NumberFormat(formats);
  const percent = new Intl.NumberFormat(formats, { style: 'percent' });
  const heads = ['rule', 'mode', 'fraud', 'honest', 'right'] as const;
  return (
    <PlainTable
      title={say('adminAffiliates.precision')}
      heads={heads.map((head) => say(`adminAffiliates.precision.${head}`))}
    >
      {data.rules.map(({ rule, mode, fraud, honest }) => {
        const right = precisionOf({ fraud, honest });
        return (
          <tr key={rule}>
            <th scope="row">{say(`adminAffiliates.rule.${rule}`)}</th>
            <td>{say(`adminAffiliates.mode.${mode}`)}</td>
            <td translate="no">{number.format(fraud)}</td>
            <td translate="no">{number.format(honest)}</td>
            <td translate="no">{right === null ? '–' : percent.format(right / 100)}</td>
          </tr>
        );
      })}
    </PlainTable>
  );
}

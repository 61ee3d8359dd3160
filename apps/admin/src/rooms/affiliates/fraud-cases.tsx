import { callFunction } from '@sos/browser/call-function';
import { caseStatuses } from '@sos/domain/affiliates/fraud-case';
import { useQueryClient } from '@tanstack/react-query';
import { DataTable } from '../../shared/table/data-table.tsx';
import { OpenLine } from '../../shared/table/open-line.tsx';
import type { TableSource } from '../../shared/table/source.ts';
import { useView, ViewChips } from '../../shared/table/view-chips.tsx';
import { useWords } from '../../shared/words.ts';
import { CaseDrawer } from './case-drawer.tsx';
import type { Case } from './fraud-case.ts';
import { RulePrecision } from './rule-precision.tsx';
import { useCaseColumns } from './use-case-columns.tsx';
import { useOpenLine } from '../../shared/table/use-open-line.ts';

const idOf = ({ id }: Case) => id;

/** What rules of fraud found, and how often each of them was right. */
export function FraudCases() {
  const { say } = useWords();
  const queries = useQueryClient();
  const columns = useCaseColumns();
  const status = useView(caseStatuses, 'case') ?? 'open';
  const source = sourceOf(status);
  const line = useOpenLine(source, idOf);
  const done = () => {
    line.close();
    void queries.invalidateQueries({ queryKey: ['fraud-cases'] });
  };
  return (
    <>
      <ViewChips name="case" views={caseStatuses} labelOf={(each) => say(`adminAffiliates.case.${each}`)} />
      <DataTable
        name="fraud-cases"
        caption={say('adminAffiliates.cases')}
        empty={say('adminAffiliates.cases.empty')}
        columns={columns}
        source={source}
        rowId={idOf}
        openId={line.id}
        onOpen={line.open}
      />
      <RulePrecision />
      <OpenLine line={line}>{(opened) => <CaseDrawer found={opened} onClose={line.close} onDone={done} />}</OpenLine>
    </>
  );
}

function sourceOf(status: Case['status']): TableSource<Case> {
  return {
    key: ['fraud-cases', status],
    page: async ({ cursor }, signal) => {
      const input = { status, ...(cursor && { cursor }) };
      const { cases, nextCursor } = await callFunction('adminListFraudCases', input, signal);
      return { rows: cases, next: nextCursor };
    },
  };
}

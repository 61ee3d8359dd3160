import { callFunction } from '@sos/browser/call-function';
import { LocalLink } from '@sos/browser/link.tsx';
import { Button } from '@sos/ui/button';
import { useState } from 'react';
import { DeedDialog } from '../../shared/deed/deed-dialog.tsx';
import { Drawer } from '../../shared/drawer/drawer.tsx';
import { Facts } from '../../shared/drawer/facts.tsx';
import { roomPath } from '../../shared/places.ts';
import { PlainTable } from '../../shared/table/plain-table.tsx';
import { PersonName } from '../../shared/names/person-name.tsx';
import { useWords } from '../../shared/words.ts';
import type { Case } from './fraud-case.ts';

interface CaseDrawerProps {
  readonly found: Case;
  readonly onClose: () => void;
  readonly onDone: () => void;
}
type Verdict = 'honest' | 'fraud';

/** One case with its evidence, and the verdict that ends it. */
export function CaseDrawer({ found, onClose, onDone }: CaseDrawerProps) {
  const { say, formats } = useWords();
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const { affiliateId, rule, mode, status, holds, count } = found;
  const deeds = status === 'open' && (
    <>
      <Button onClick={() => setVerdict('honest')}>{say('adminAffiliates.verdict.honest')}</Button>
      <Button onClick={() => setVerdict('fraud')}>{say('adminAffiliates.verdict.fraud')}</Button>
    </>
  );
  return (
    <Drawer title={say(`adminAffiliates.rule.${rule}`)} onClose={onClose} deeds={deeds}>
      <Facts
        facts={[
          [
            say('adminAffiliates.one'),
            <LocalLink key="a" className="text-link" to={`${roomPath('affiliates')}?open=${affiliateId}`}>
              <PersonName uid={affiliateId} />
            </LocalLink>,
          ],
          [say('adminAffiliates.case.state'), say(`adminAffiliates.case.${status}`)],
          [say('adminAffiliates.case.mode'), say(`adminAffiliates.mode.${mode}`)],
          [say('adminAffiliates.case.waits'), say(`adminAffiliates.case.waits.${holds ? 'yes' : 'no'}`)],
          [say('adminAffiliates.case.count'), new Intl.NumberFormat(formats).format(count)],
        ]}
      />
      <FoundIn found={found} />
      {verdict && <VerdictDialog {...{ found, verdict, onDone }} onClose={() => setVerdict(null)} />}
    </Drawer>
  );
}

function FoundIn({ found: { evidence } }: { readonly found: Case }) {
  const { say, times } = useWords();
  const time = times({ dateStyle: 'medium', timeStyle: 'short' });
  const heads = ['at', 'call', 'other'] as const;
  return (
    <PlainTable
      title={say('adminAffiliates.evidence')}
      heads={heads.map((head) => say(`adminAffiliates.evidence.${head}`))}
    >
      {evidence.map(({ paymentId, other, at }) => (
        <tr key={`${paymentId} ${other} ${at}`}>
          <td>
            <time dateTime={new Date(at).toISOString()}>{time.format(at)}</time>
          </td>
          <td>{paymentId === '' ? say('adminAffiliates.evidence.none') : <code translate="no">{paymentId}</code>}</td>
          <td translate="no">{other}</td>
        </tr>
      ))}
    </PlainTable>
  );
}

interface VerdictDialogProps extends CaseDrawerProps {
  readonly verdict: Verdict;
}

function VerdictDialog({ found: { id: caseId, count }, verdict, onClose, onDone }: VerdictDialogProps) {
  const { say } = useWords();
  return (
    <DeedDialog
      title={say(`adminAffiliates.verdict.${verdict}`)}
      sentence={say(`adminAffiliates.verdict.${verdict}.sentence`)}
      confirm={say(`adminAffiliates.verdict.${verdict}`)}
      send={(reason) => callFunction('adminReviewFraud', { caseId, verdict, count, reason })}
      {...{ onClose, onDone }}
    />
  );
}

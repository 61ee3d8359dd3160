import { callFunction } from '@sos/browser/call-function';
import { Problem } from '@sos/browser/problem.tsx';
import { Button } from '@sos/ui/button';
import { Skeleton } from '@sos/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DeedDialog } from '../../shared/deed/deed-dialog.tsx';
import { useSecondFactorAgain } from '../../shared/second-factor/use-second-factor.ts';
import { SubjectLink } from '../../shared/subject-link.tsx';
import { PlainTable } from '../../shared/table/plain-table.tsx';
import { useWords } from '../../shared/words.ts';

/** Who may act as an administrator, who of them has a second factor, and whether all must. */
export function Admins() {
  const { say } = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: ['whitelist'],
    queryFn: ({ signal }) => callFunction('adminGetWhitelist', {}, signal),
  });
  if (!data) {
    if (error) return <Problem error={error} money={null} onRetry={() => void refetch()} />;
    return <Skeleton inline="100%" block="10rem" />;
  }
  const { uids, enrolled, factorRequired: required, revision } = data;
  return (
    <>
      <p>{say(required ? 'adminAudit.factor.required' : 'adminAudit.factor.free')}</p>
      <RequireFactor required={required} revision={revision} onDone={() => void refetch()} />
      <PlainTable title={say('adminAudit.admins')} heads={[say('adminAudit.admin'), say('admin.factor.title')]}>
        {uids.map((uid) => (
          <tr key={uid}>
            <td>
              <SubjectLink room="people" kind="person" id={uid} />
            </td>
            <td>
              <span className="chip-small" data-tone={enrolled.includes(uid) ? 'calm' : 'wait'}>
                {say(enrolled.includes(uid) ? 'adminAudit.factor.yes' : 'adminAudit.factor.no')}
              </span>
            </td>
          </tr>
        ))}
      </PlainTable>
    </>
  );
}

interface RequireFactorProps {
  readonly required: boolean;
  readonly revision: number;
  readonly onDone: () => void;
}

function RequireFactor({ required, revision, onDone }: RequireFactorProps) {
  const { say } = useWords();
  const again = useSecondFactorAgain();
  const [deciding, setDeciding] = useState(false);
  const deed = required ? 'free' : 'require';
  const done = () => {
    onDone();
    void again();
  };
  return (
    <>
      <div>
        <Button onClick={() => setDeciding(true)}>{say(`adminAudit.factor.${deed}.deed`)}</Button>
      </div>
      {deciding && (
        <DeedDialog
          title={say(`adminAudit.factor.${deed}.deed`)}
          sentence={say(`adminAudit.factor.${deed}.sentence`)}
          confirm={say(`adminAudit.factor.${deed}.deed`)}
          onClose={() => setDeciding(false)}
          onDone={done}
          send={(reason) => callFunction('adminRequireSecondFactor', { required: !required, revision, reason })}
        />
      )}
    </>
  );
}

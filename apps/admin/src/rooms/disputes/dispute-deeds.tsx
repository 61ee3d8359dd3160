import { callFunction } from '@sos/browser/call-function';
import { LONGEST_EVIDENCE } from '@sos/domain/disputes/evidence-length';
import { Button } from '@sos/ui/button';
import { Field, TextField } from '@sos/ui/field';
import { formatMoney } from '@sos/domain/money/format-money';
import { useState } from 'react';
import { DeedDialog } from '../../shared/deed/deed-dialog.tsx';
import { useWords } from '../../shared/words.ts';
import { deedsOf, type DisputeCase, type DisputeDeed, type Evidence, evidenceIn } from './dispute.ts';

interface DisputeDeedsProps {
  readonly known: DisputeCase;
  readonly onDone: () => void;
}

/** What can be done with a dispute in its state; each says whose money moves. */
export function DisputeDeeds({ known, onDone }: DisputeDeedsProps) {
  const { say, formats } = useWords();
  const [chosen, setChosen] = useState<DisputeDeed | null>(null);
  const { dispute, evidence, providerPart } = known;
  const { currency } = dispute.amount;
  const amounts = {
    amount: formatMoney(formats, dispute.amount),
    share: formatMoney(formats, { amount: providerPart, currency }),
  };
  return (
    <>
      {deedsOf(known).map((deed) => (
        <Button key={deed} onClick={() => setChosen(deed)}>
          {say(`adminDisputes.${deed}`)}
        </Button>
      ))}
      {chosen && (
        <DeedDialog
          title={say(`adminDisputes.${chosen}`)}
          sentence={say(`adminDisputes.${chosen}.sentence`, amounts)}
          confirm={say(`adminDisputes.${chosen}`)}
          onClose={() => setChosen(null)}
          onDone={onDone}
          send={(reason, fields) => send(chosen, known, { reason, fields })}
        >
          {chosen !== 'accept' && <EvidenceFields evidence={evidence} />}
        </DeedDialog>
      )}
    </>
  );
}

interface Said {
  readonly reason: string;
  readonly fields: Readonly<Record<string, string>>;
}

function send(deed: DisputeDeed, { dispute, evidence }: DisputeCase, { reason, fields }: Said): Promise<unknown> {
  const { id: disputeId } = dispute;
  if (deed === 'accept') return callFunction('adminAcceptDispute', { disputeId, reason });
  const edited = evidenceIn(fields, evidence);
  return callFunction('adminSubmitEvidence', {
    disputeId,
    evidence: edited,
    seen: evidence,
    submit: deed === 'submit',
    reason,
  });
}

const texts = [
  ['explanation', 5],
  ['productDescription', 3],
  ['activityLog', 8],
] as const;

/** The evidence, of which every word may be changed. */
function EvidenceFields({ evidence }: { readonly evidence: Evidence }) {
  const { say } = useWords();
  return (
    <>
      <p className="text-s text-soft">{say('adminDisputes.english')}</p>
      {texts.map(([name, rows]) => (
        <Field key={name} label={say(`adminDisputes.${name}`)}>
          {(links) => (
            <textarea
              {...links}
              className="input"
              name={name}
              dir="ltr"
              lang="en"
              rows={rows}
              maxLength={LONGEST_EVIDENCE[name]}
              defaultValue={evidence[name]}
            />
          )}
        </Field>
      ))}
      <TextField
        label={say('adminDisputes.serviceDate')}
        name="serviceDate"
        type="date"
        required
        defaultValue={evidence.serviceDate}
      />
    </>
  );
}

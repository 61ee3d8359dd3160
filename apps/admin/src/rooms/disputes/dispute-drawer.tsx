import { callFunction } from '@sos/browser/call-function';
import { Problem } from '@sos/browser/problem.tsx';
import { formatMoney } from '@sos/domain/money/format-money';
import { Skeleton } from '@sos/ui/skeleton';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Drawer } from '../../shared/drawer/drawer.tsx';
import { Facts } from '../../shared/drawer/facts.tsx';
import { SubjectLink } from '../../shared/subject-link.tsx';
import { useWords } from '../../shared/words.ts';
import { DisputeDeeds } from './dispute-deeds.tsx';
import type { DisputeCase, Evidence } from './dispute.ts';
import { Reason } from './reason.tsx';

interface DisputeDrawerProps {
  readonly id: string;
  /** As the list behind it has it; null for whoever followed a link. */
  readonly listed: DisputeCase['dispute']['status'] | null;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** One dispute with the evidence as it would be sent. */
export function DisputeDrawer({ id, listed, onClose, onDone }: DisputeDrawerProps) {
  const { say } = useWords();
  const queries = useQueryClient();
  const query = useQuery({
    queryKey: ['disputes', 'one', id],
    queryFn: ({ signal }) => callFunction('adminGetDispute', { disputeId: id }, signal),
  });
  const known = query.data;
  const isListStale = listed !== null && known !== undefined && known.dispute.status !== listed;
  useEffect(() => {
    if (isListStale) void queries.invalidateQueries({ queryKey: ['disputes', 'list'] });
  }, [isListStale, queries]);
  const title = known ? say(`adminDisputes.status.${known.dispute.status}`) : say('rooms.disputes');
  return (
    <Drawer title={title} onClose={onClose} deeds={known && <DisputeDeeds known={known} onDone={onDone} />}>
      {query.isPending && <Skeleton inline="100%" block="12rem" />}
      {query.isError && !known && <Problem error={query.error} money={null} onRetry={() => void query.refetch()} />}
      {known && <DisputeFacts known={known} />}
      {known && <EvidenceText evidence={known.evidence} />}
    </Drawer>
  );
}

function DisputeFacts({ known: { dispute, providerPart } }: { readonly known: DisputeCase }) {
  const { say, formats, times } = useWords();
  const { amount, withdrawn, fee, dueBy, openedAt, order } = dispute;
  const time = times({ dateStyle: 'full', timeStyle: 'short' });
  const money = (minor: number) => <Figure text={formatMoney(formats, { amount: minor, currency: amount.currency })} />;
  return (
    <Facts
      facts={[
        [say('adminDisputes.due'), dueBy === null ? null : time.format(dueBy)],
        [say('adminDisputes.amount'), money(amount.amount)],
        [say('adminDisputes.providerPart'), money(providerPart)],
        [say('adminDisputes.withdrawn'), money(withdrawn)],
        [say('adminDisputes.fee'), money(fee)],
        [say('adminDisputes.kind'), say(`adminDisputes.kind.${dispute.kind}`)],
        [say('adminDisputes.reason'), <Reason key="r" code={dispute.reason} />],
        [say('adminDisputes.opened'), time.format(openedAt)],
        [say('adminDisputes.order'), order && say(`adminDisputes.order.${order.deed}`)],
        [say('adminDisputes.refused'), order?.refusedWith ? <Figure key="f" text={order.refusedWith} /> : null],
        [say('adminDisputes.call'), <SubjectLink key="c" room="calls" kind="call" id={dispute.paymentId} />],
        [say('adminDisputes.client'), <SubjectLink key="cl" room="people" kind="person" id={dispute.clientId} />],
        [say('adminDisputes.provider'), <SubjectLink key="p" room="people" kind="person" id={dispute.providerId} />],
        [say('adminDisputes.id'), <Figure key="i" text={dispute.id} />],
      ]}
    />
  );
}

function EvidenceText({ evidence }: { readonly evidence: Evidence }) {
  const { say } = useWords();
  const { productDescription, serviceDate, activityLog, explanation } = evidence;
  return (
    <section className="grid gap-2" aria-labelledby="dispute-evidence">
      <h3 id="dispute-evidence">{say('adminDisputes.evidence')}</h3>
      <div className="grid gap-2" dir="ltr" lang="en">
        <Labelled name="explanation">{explanation}</Labelled>
        <Labelled name="productDescription">{productDescription}</Labelled>
        <Labelled name="serviceDate">{serviceDate}</Labelled>
        <EvidenceLabel name="activityLog" />
        <ol className="grid gap-1 text-s">
          {activityLog.split('\n').map((line, place) => (
            <li key={`${place}-${line}`}>{line}</li>
          ))}
        </ol>
      </div>
    </section>
  );
}

type EvidenceName = keyof Evidence;

/** Of the reader's language, above what banks read in English. */
function EvidenceLabel({ name }: { readonly name: EvidenceName }) {
  const { say, language } = useWords();
  return (
    <h4 className="text-s text-soft" lang={language} dir="auto">
      {say(`adminDisputes.${name}`)}
    </h4>
  );
}

function Labelled({ name, children }: { readonly name: EvidenceName; readonly children: string }) {
  return (
    <div>
      <EvidenceLabel name={name} />
      <p>{children}</p>
    </div>
  );
}

function Figure({ text }: { readonly text: string }) {
  return (
    <span className="figures" translate="no">
      {text}
    </span>
  );
}

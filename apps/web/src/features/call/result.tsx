import type { SessionDocument } from '@sos/contracts/calls';
import type { ReactNode } from 'react';
import { buttonLook } from '@sos/ui/button';
import { formatMoney } from '@sos/domain/money/format-money';
import { NextAvailable } from '../../shared/providers/next-available.tsx';
import { useWords } from '../../shared/words.ts';
import { LocalLink } from '@sos/browser/link.tsx';
import { outcomeOf, reasonOfEnd } from './describe.ts';
import { useGivenBack } from './given-back.ts';
import { type Returned, sumOf } from './returned.ts';
import { MailReceipt } from './mail-receipt.tsx';
import { PrintReceipt } from './print-receipt.tsx';
import { Receipt } from './receipt.tsx';

interface ResultProps {
  readonly session: SessionDocument;
}

/** Charged or not, and why. */
export function ResultSentence({ session }: ResultProps) {
  const { say, formats } = useWords();
  const given = useGivenBack(session);
  const price = formatMoney(formats, session.total);
  const back = formatMoney(formats, { ...session.total, amount: sumOf(given) });
  return (
    <>
      <span>{say(`call.outcome.${headlineOf(session, given)}`, { price, back })}</span>
      <span className="call-why">
        {say(`call.why.${reasonOfEnd(session)}`, {
          name: session.providerName,
          minimum: session.rules.minimumBillable,
        })}
      </span>
    </>
  );
}

/** What was charged, and what of it came back. */
export function headlineOf(session: SessionDocument, given: readonly Returned[]) {
  const outcome = outcomeOf(session);
  if (outcome !== 'charged' || given.length === 0) return outcome;
  return sumOf(given) < session.total.amount ? 'given' : 'returned';
}

const providersDoing: readonly SessionDocument['endReason'][] = [
  'provider_no_answer',
  'provider_declined',
  'provider_hung_up',
  'provider_gone',
  'system_error',
];

interface ResultPartsProps extends ResultProps {
  /** Stands between the receipt and what to do next. */
  readonly children: ReactNode;
}

export function Result({ session, children }: ResultPartsProps) {
  const { say } = useWords();
  return (
    <>
      <Receipt session={session} given={useGivenBack(session)} />
      <PrintReceipt />
      <MailReceipt session={session} />
      {children}
      {providersDoing.includes(session.endReason) && (
        <NextAvailable kind={session.providerKind} besides={session.providerId} />
      )}
      <div className="flex flex-wrap justify-center gap-3">
        <LocalLink {...buttonLook('quiet')} to={`/book/${session.providerId}`}>
          {say('call.again', { name: session.providerName })}
        </LocalLink>
        <LocalLink {...buttonLook('plain')} to="">
          {say('call.search')}
        </LocalLink>
      </div>
    </>
  );
}

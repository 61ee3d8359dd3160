import { callFunction } from '@sos/browser/call-function';
import { useAccount } from '@sos/browser/auth/account';
import { LocalLink } from '@sos/browser/link.tsx';
import { reportReasons } from '@sos/domain/reviews/review';
import type { ReportReason } from '@sos/domain/reviews/review';
import { Button } from '@sos/ui/button';
import { Dialog } from '@sos/ui/dialog';
import { useId, useState } from 'react';
import { useWords, WithWords } from '../../shared/words.ts';
import { RefusalBanner } from './refusal-banner.tsx';
import { useSending } from './use-sending.ts';
import './reviews.css';

interface ReportReviewProps {
  readonly providerId: string;
  readonly reviewId: string;
  readonly authorName: string;
}

/** Tells our team that a review should not stand there. */
export function ReportReview(props: ReportReviewProps) {
  return (
    <WithWords areas={['reviews']}>
      <Report {...props} />
    </WithWords>
  );
}

function Report({ providerId, reviewId, authorName }: ReportReviewProps) {
  const { say } = useWords();
  const account = useAccount();
  const [open, setOpen] = useState(false);
  const [reported, setReported] = useState(false);
  const label = say('report.open', { name: authorName });
  if (reported) return <output className="text-s">{say('report.sent')}</output>;
  if (!account) {
    return (
      <LocalLink
        className="text-link text-s"
        to={`/sign-in?next=${encodeURIComponent(`/providers/${providerId}`)}`}
        aria-label={label}
      >
        {say('report.short')}
      </LocalLink>
    );
  }
  return (
    <>
      <button type="button" className="text-link text-s" aria-label={label} onClick={() => setOpen(true)}>
        {say('report.short')}
      </button>
      {open && (
        <ReportDialog
          providerId={providerId}
          reviewId={reviewId}
          onClose={() => setOpen(false)}
          onSent={() => {
            setOpen(false);
            setReported(true);
          }}
        />
      )}
    </>
  );
}

interface ReportDialogProps extends Omit<ReportReviewProps, 'authorName'> {
  readonly onClose: () => void;
  readonly onSent: () => void;
}

function ReportDialog({ providerId, reviewId, onClose, onSent }: ReportDialogProps) {
  const { say } = useWords();
  const name = useId();
  const [reason, setReason] = useState<ReportReason>('offensive');
  const { state, refusal, send } = useSending(
    () => callFunction('reportReview', { providerId, reviewId, reason }),
    onSent,
  );
  return (
    <Dialog
      title={say('report.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say('report.cancel')}</Button>
          <Button busy={state === 'busy'} onClick={send}>
            {say('report.send')}
          </Button>
        </>
      }
    >
      <p>{say('report.text')}</p>
      <RefusalBanner refusal={refusal} />
      <fieldset className="report-reasons">
        <legend className="visually-hidden">{say('report.title')}</legend>
        {reportReasons.map((each) => (
          <label key={each}>
            <input type="radio" name={name} value={each} checked={reason === each} onChange={() => setReason(each)} />
            <span>{say(`report.reason.${each}`)}</span>
          </label>
        ))}
      </fieldset>
    </Dialog>
  );
}

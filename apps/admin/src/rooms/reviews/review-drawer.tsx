import { callFunction } from '@sos/browser/call-function';
import { listOf } from '@sos/browser/intl/names';
import { Button } from '@sos/ui/button';
import { useState } from 'react';
import { DeedDialog } from '../../shared/deed/deed-dialog.tsx';
import { Drawer } from '../../shared/drawer/drawer.tsx';
import { Facts } from '../../shared/drawer/facts.tsx';
import { SubjectLink } from '../../shared/subject-link.tsx';
import { useWords } from '../../shared/words.ts';
import { deedsOf, type ReportedReview, type ReviewDeed } from './reported-review.ts';

interface ReviewDrawerProps {
  readonly review: ReportedReview;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** A review that members object to: taken out of sight, shown again, or left as it is with its reports closed. */
export function ReviewDrawer({ review, onClose, onDone }: ReviewDrawerProps) {
  const { say } = useWords();
  const [deed, setDeed] = useState<ReviewDeed | null>(null);
  const { id: reviewId, providerId } = review;
  const deeds = deedsOf(review).map((each) => (
    <Button key={each} onClick={() => setDeed(each)}>
      {say(`adminMessages.${each}`)}
    </Button>
  ));
  const send = (reason: string) => {
    const input = { providerId, reviewId, hidden: deed === 'hide', dismissesReports: deed === 'dismiss', reason };
    return callFunction('adminModerateReview', input);
  };
  return (
    <Drawer title={say('adminMessages.review')} onClose={onClose} deeds={deeds}>
      <p dir="auto" lang={review.language ?? undefined}>
        {review.text}
      </p>
      <Reply review={review} />
      <ReviewFacts review={review} />
      {deed && (
        <DeedDialog
          title={say(`adminMessages.${deed}`)}
          sentence={say(`adminMessages.${deed}.sentence`)}
          confirm={say(`adminMessages.${deed}`)}
          onClose={() => setDeed(null)}
          onDone={onDone}
          send={send}
        />
      )}
    </Drawer>
  );
}

interface ReviewProps {
  readonly review: ReportedReview;
}

function Reply({ review: { reply } }: ReviewProps) {
  const { say } = useWords();
  if (!reply) return null;
  return (
    <section aria-label={say('adminMessages.reply')}>
      <h3 className="text-m">{say('adminMessages.reply')}</h3>
      <p dir="auto">{reply.text}</p>
    </section>
  );
}

function ReviewFacts({ review }: ReviewProps) {
  const { say, language, formats, times } = useWords();
  const time = times({ dateStyle: 'medium', timeStyle: 'short' });
  const reasons = review.reasons.map((reason) => say(`adminMessages.reason.${reason}`));
  return (
    <Facts
      facts={[
        [say('adminMessages.author'), <bdi key="a">{review.authorName}</bdi>],
        [say('adminMessages.rating'), new Intl.NumberFormat(formats).format(review.rating)],
        [say('adminMessages.about'), <SubjectLink key="p" room="people" kind="person" id={review.providerId} />],
        [say('adminMessages.call'), <SubjectLink key="c" room="calls" kind="call" id={review.id} />],
        [say('adminMessages.reasons'), listOf(language, reasons)],
        [say('adminMessages.outcomeOf'), say(`adminMessages.outcomeOf.${review.outcome ?? 'none'}`)],
        [say('adminMessages.decidedAt'), review.decidedAt === null ? null : time.format(review.decidedAt)],
        [say('adminMessages.hiddenBecause'), review.hiddenBecause],
      ]}
    />
  );
}

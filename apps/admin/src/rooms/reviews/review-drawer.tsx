import { callFunction } from '@sos/browser/call-function';
import { listOf } from '@sos/browser/intl/names';
import { Button } from '@sos/ui/button';
import { useState } from 'react';
import { DeedDialog } from '../../shared/deed/deed-dialog.tsx';
import { Drawer } from '../../shared/drawer/drawer.tsx';
import { Facts } from '../../shared/drawer/facts.tsx';
import { useWords } from '../../shared/words.ts';
import type { ReportedReview } from './reported-review.ts';

interface ReviewDrawerProps {
  readonly review: ReportedReview;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** A review that members object to, which is taken out of sight or shown again. */
export function ReviewDrawer({ review, onClose, onDone }: ReviewDrawerProps) {
  const { say, language } = useWords();
  const [doing, setDoing] = useState(false);
  const hidden = review.hiddenBecause === null;
  const deed = hidden ? 'hide' : 'show';
  const { id: reviewId, providerId } = review;
  const reasons = review.reasons.map((reason) => say(`adminMessages.reason.${reason}`));
  return (
    <Drawer
      title={say('adminMessages.review')}
      onClose={onClose}
      deeds={<Button onClick={() => setDoing(true)}>{say(`adminMessages.${deed}`)}</Button>}
    >
      <p dir="auto">{review.text}</p>
      <Facts
        facts={[
          [say('adminMessages.author'), <bdi key="a">{review.authorName}</bdi>],
          [say('adminMessages.about'), providerId],
          [say('adminMessages.reasons'), listOf(language, reasons)],
          [say('adminMessages.hiddenBecause'), review.hiddenBecause],
        ]}
      />
      {doing && (
        <DeedDialog
          title={say(`adminMessages.${deed}`)}
          sentence={say(`adminMessages.${deed}.sentence`)}
          confirm={say(`adminMessages.${deed}`)}
          onClose={() => setDoing(false)}
          onDone={onDone}
          send={(reason) => callFunction('adminModerateReview', { providerId, reviewId, hidden, reason })}
        />
      )}
    </Drawer>
  );
}

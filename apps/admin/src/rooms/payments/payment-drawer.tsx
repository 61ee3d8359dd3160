import { callFunction } from '@sos/browser/call-function';
import { reasonOf } from '@sos/browser/callable-client';
import { Problem } from '@sos/browser/problem.tsx';
import { Banner } from '@sos/ui/banner';
import { Skeleton } from '@sos/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { Drawer } from '../../shared/drawer/drawer.tsx';
import { Facts } from '../../shared/drawer/facts.tsx';
import { Timeline } from '../../shared/drawer/timeline.tsx';
import { SubjectLink } from '../../shared/subject-link.tsx';
import { vendorNames } from '../../shared/vendor-names.ts';
import { useWords } from '../../shared/words.ts';
import { BothViews } from './both-views.tsx';
import { PaymentDeeds } from './payment-deeds.tsx';
import { isShareLess, moneyIn, pauseOf, type PaymentView } from './payment.ts';
import { useStory } from './use-story.tsx';

interface PaymentDrawerProps {
  readonly id: string;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}

/** One payment as we have it, beside what its rail says at this moment. */
export function PaymentDrawer({ id: paymentId, onClose, onChanged }: PaymentDrawerProps) {
  const { say } = useWords();
  const query = useQuery({
    queryKey: ['payments', 'one', paymentId],
    queryFn: ({ signal }) => callFunction('adminGetPayment', { paymentId }, signal),
    refetchInterval: ({ state }) => pauseOf(state.data),
  });
  const view = query.data;
  return (
    <Drawer
      title={say('adminPayments.one')}
      onClose={onClose}
      deeds={view && <PaymentDeeds view={view} onDone={onChanged} />}
    >
      {query.isPending && <Skeleton inline="100%" block="12rem" />}
      {query.isError && !view && <NoPayment error={query.error} onRetry={() => void query.refetch()} />}
      {view && <Whole view={view} />}
    </Drawer>
  );
}

function NoPayment({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const { say } = useWords();
  if (reasonOf(error) === 'not_found') return <p>{say('adminPayments.gone')}</p>;
  return <Problem error={error} money={null} onRetry={onRetry} />;
}

function Whole({ view }: { readonly view: PaymentView }) {
  const { say } = useWords();
  const { vendor, differences } = view;
  const story = useStory(view);
  return (
    <>
      {vendor === null && <Banner tone="wait" title={say('adminPayments.vendor.silent')} />}
      {differences.length > 0 && (
        <Banner tone="signal" title={say('adminPayments.differs')}>
          <p>{differences.map((each) => say(`adminPayments.differs.${each}`)).join(', ')}</p>
        </Banner>
      )}
      <BothViews view={view} />
      <Details view={view} />
      <Timeline lines={story} />
    </>
  );
}

function Details({ view }: { readonly view: PaymentView }) {
  const { say, formats, times } = useWords();
  const { payment, coupon, refusedWith, askAfter, captureBefore } = view;
  const money = moneyIn(formats, payment.currency);
  const time = times({ dateStyle: 'medium', timeStyle: 'short' });
  const at = (instant: number | null) => instant && time.format(instant);
  return (
    <Facts
      facts={[
        [say('adminPayments.rail'), vendorNames[payment.rail]],
        [
          say('adminPayments.railId'),
          <bdi key="r" translate="no">
            {view.railPaymentId}
          </bdi>,
        ],
        [say('adminPayments.fee'), money(view.platformFee)],
        [say('adminPayments.share'), money(view.providerShare)],
        [say('adminPayments.shareLeft'), isShareLess(view) ? money(view.shareLeft ?? 0) : null],
        [say('adminPayments.coupon'), coupon && `${coupon.code}: ${money(-coupon.discount)}`],
        [say('adminPayments.refundable'), money(view.refundable)],
        [say('adminPayments.until'), at(captureBefore)],
        [say('adminPayments.refusedWith'), refusedWith],
        [say('adminPayments.askAfter'), at(askAfter)],
        [say('adminPayments.client'), <SubjectLink key="c" room="people" kind="person" id={payment.clientId} />],
        [say('adminPayments.provider'), <SubjectLink key="p" room="people" kind="person" id={payment.providerId} />],
        [
          say('adminPayments.call'),
          payment.sessionId && <SubjectLink key="s" room="calls" kind="call" id={payment.sessionId} />,
        ],
      ]}
    />
  );
}

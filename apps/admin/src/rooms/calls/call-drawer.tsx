import { reasonOf } from '@sos/browser/callable-client';
import { Problem } from '@sos/browser/problem.tsx';
import { formatMoney } from '@sos/domain/money/format-money';
import { formatClock } from '@sos/ui/format';
import { Skeleton } from '@sos/ui/skeleton';
import { Status } from '@sos/ui/status';
import { Drawer } from '../../shared/drawer/drawer.tsx';
import { Facts } from '../../shared/drawer/facts.tsx';
import { Timeline } from '../../shared/drawer/timeline.tsx';
import { SubjectLink } from '../../shared/subject-link.tsx';
import { vendorNames } from '../../shared/vendor-names.ts';
import { useWords } from '../../shared/words.ts';
import { absenceSentences } from './absence-sentences.ts';
import { CallDeeds } from './call-deeds.tsx';
import { CallRecordings } from './call-recordings.tsx';
import { CallState, MoneyState } from './call-state.tsx';
import { isLetGo } from './deeds-of.ts';
import { storyLines } from './story-lines.tsx';
import { clientOf } from './story.ts';
import { useCall } from './use-call.ts';
import type { Call } from './use-call.ts';

interface CallDrawerProps {
  readonly id: string;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}

export function CallDrawer({ id, onClose, onChanged }: CallDrawerProps) {
  const { say } = useWords();
  const { query, following } = useCall(id);
  const call = query.data;
  const title = call ? `${clientOf(call)} → ${call.session.providerName}` : say('adminCalls.room.id');
  return (
    <Drawer
      title={title}
      onClose={onClose}
      zone={call?.providerZone}
      deeds={call && <CallDeeds call={call} onDone={onChanged} />}
    >
      {query.isPending && <Skeleton inline="100%" block="12rem" />}
      {query.isError && !call && <NoCall error={query.error} onRetry={() => void query.refetch()} />}
      {call && <CallContent call={call} following={following} />}
    </Drawer>
  );
}

function CallContent(props: CallFactsProps) {
  return (
    <>
      <CallFacts {...props} />
      <Absences call={props.call} />
      <CallRecordings call={props.call} />
      <Story call={props.call} />
    </>
  );
}

function NoCall({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const { say } = useWords();
  if (reasonOf(error) === 'not_found') return <p>{say('adminCalls.room.gone')}</p>;
  return <Problem error={error} money={null} onRetry={onRetry} />;
}

function Story({ call }: { readonly call: Call }) {
  return <Timeline lines={storyLines(call, useWords())} />;
}

/** Who was rung in vain, in the words that an answer to a complaint needs. */
function Absences({ call }: { readonly call: Call }) {
  const sentences = absenceSentences(call, useWords());
  return sentences.map((sentence) => <p key={sentence}>{sentence}</p>);
}

interface CallFactsProps {
  readonly call: Call;
  /** Null while nobody knows. */
  readonly following: boolean | null;
}

function CallFacts({ call, following }: CallFactsProps) {
  const { say, formats } = useWords();
  const { session } = call;
  const { billableSeconds } = session.settlement;
  return (
    <>
      {following !== null && session.endedAt === null && (
        <Status tone={following ? 'calm' : 'wait'}>
          {say(following ? 'adminCalls.room.following' : 'adminCalls.room.notFollowing')}
        </Status>
      )}
      <Facts
        facts={[
          [say('adminCalls.room.status'), <CallState key="s" status={session.status} endReason={session.endReason} />],
          [say('adminCalls.room.money'), <Money key="m" call={call} />],
          [say('adminCalls.room.total'), <Figure key="t" text={formatMoney(formats, session.total)} />],
          [
            say('adminCalls.room.talk'),
            billableSeconds === null ? null : <Figure key="b" text={formatClock(formats, billableSeconds)} />,
          ],
          ...costFacts(call, { say, formats }),
          [say('adminCalls.room.client'), <SubjectLink key="c" room="people" kind="person" id={session.clientId} />],
          [
            say('adminCalls.room.provider'),
            <SubjectLink key="p" room="people" kind="person" id={session.providerId} />,
          ],
          [
            say('adminCalls.room.payment'),
            call.payment && <SubjectLink key="y" room="payments" kind="payment" id={session.id} />,
          ],
          [say('adminCalls.room.kind'), say(`adminCalls.kind.${session.providerKind}`)],
          [
            say('adminCalls.room.waits'),
            session.waiting && <Figure key="w" text={vendorNames[session.waiting.vendor]} />,
          ],
          [say('adminCalls.room.id'), <Figure key="i" text={session.id} />],
        ]}
      />
    </>
  );
}

function Money({ call }: { readonly call: Call }) {
  const { say } = useWords();
  return (
    <>
      <MoneyState money={call.session.settlement.status} />
      {isLetGo(call) && <p className="text-soft">{say('adminCalls.money.let_go')}</p>}
    </>
  );
}

type Fact = Parameters<typeof Facts>[0]['facts'][number];
type Words = Pick<ReturnType<typeof useWords>, 'say' | 'formats'>;

/** What the carrier asks for the call, and what that leaves us. */
function costFacts({ cost }: Pick<Call, 'cost'>, { say, formats }: Words): Fact[] {
  if (!cost) return [];
  const amounts = cost.amounts.map((amount) => formatMoney(formats, amount)).join(' + ');
  return [
    [
      say('adminCalls.room.carrier'),
      <span key="k">
        <Figure text={amounts} /> {!cost.isWhole && <span className="text-soft">{say('adminCalls.cost.waits')}</span>}
      </span>,
    ],
    [say('adminCalls.room.margin'), cost.margin && <Figure key="g" text={formatMoney(formats, cost.margin)} />],
  ];
}

function Figure({ text }: { readonly text: string }) {
  return (
    <span className="figures" translate="no">
      {text}
    </span>
  );
}

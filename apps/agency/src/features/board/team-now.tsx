import { LocalLink } from '@sos/browser/link.tsx';
import { useNow } from '@sos/browser/use-now';
import { Avatar } from '@sos/ui/avatar';
import { buttonLook } from '@sos/ui/button';
import { formatClock } from '@sos/ui/format';
import { Status } from '@sos/ui/status';
import { Empty } from '../../shared/list-states.tsx';
import { inOrder, standingOf, standings } from '../../shared/live/member.ts';
import type { Member, Standing } from '../../shared/live/member.ts';
import { useWords } from '../../shared/words.ts';

const tones = {
  ringing: 'wait',
  talking: 'calm',
  booked: 'wait',
  online: 'calm',
  busy: 'wait',
  offline: 'off',
} as const satisfies Record<Standing, 'calm' | 'wait' | 'off'>;

/** Everybody and what they do now. */
export function TeamNow({ members }: { readonly members: readonly Member[] }) {
  const { say } = useWords();
  const ordered = inOrder(members);
  return (
    <section aria-labelledby="now" className="grid gap-3">
      <h2 id="now" className="text-l">
        {say('agencyBoard.now')}
      </h2>
      {members.length === 0 ? (
        <Empty title={say('agencyBoard.empty.title')} text={say('agencyBoard.empty.text')}>
          <LocalLink {...buttonLook('primary')} to="/team">
            {say('agencyBoard.empty.invite')}
          </LocalLink>
        </Empty>
      ) : (
        <>
          <Counts members={members} />
          <ul className="member-grid">
            {ordered.map((member) => (
              <MemberNow key={member.id} member={member} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Spoken when it changes, so that nobody has to look for who is in a call. */
function Counts({ members }: { readonly members: readonly Member[] }) {
  const { say } = useWords();
  const counted = standings.flatMap((standing) => {
    const count = members.filter((member) => standingOf(member) === standing).length;
    return count > 0 ? [say(`agencyBoard.count.${standing}`, { count })] : [];
  });
  return (
    <output className="counts">
      {counted.map((text) => (
        <span key={text}>{text}</span>
      ))}
    </output>
  );
}

function MemberNow({ member }: { readonly member: Member }) {
  const { say } = useWords();
  const standing = standingOf(member);
  return (
    <li className="card member-now" data-standing={standing}>
      <Avatar name={member.displayName} photoUrl={member.photoUrl} size={44} />
      <div className="grid">
        <h3 className="text-m" translate="no">
          {member.displayName}
        </h3>
        <Status tone={tones[standing]}>{say(`agencyBoard.standing.${standing}`)}</Status>
        <CallClock member={member} standing={standing} />
      </div>
    </li>
  );
}

/** How long they have talked of what is included, or how long until the telephone rings. */
function CallClock({ member: { call }, standing }: { readonly member: Member; readonly standing: Standing }) {
  const { say, formats } = useWords();
  const counting = standing === 'talking' || standing === 'booked';
  const now = useNow(0, counting);
  if (!call || !counting) return null;
  const clock = (ms: number) => formatClock(formats, Math.round(ms / 1000));
  const text =
    standing === 'talking'
      ? say('agencyBoard.talk', { time: clock(now - (call.talkingSince ?? now)), minutes: call.includedMinutes })
      : say('agencyBoard.rings', { time: clock(call.ringsAt - now) });
  return <span className="text-s text-soft figures">{text}</span>;
}

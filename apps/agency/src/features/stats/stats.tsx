import { callFunction } from '@sos/browser/call-function';
import { Page } from '@sos/browser/page.tsx';
import { spans } from '@sos/domain/agencies/figures';
import type { Span } from '@sos/domain/agencies/figures';
import { Chip, ChipSelect } from '@sos/ui/chip';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { Asked, Empty } from '../../shared/list-states.tsx';
import { useLive } from '../../shared/live/live-agency.tsx';
import { useWords } from '../../shared/words.ts';
import { Charts } from './charts.tsx';
import { MembersTable } from './members-table.tsx';
import { periodOf } from './period.ts';

/** The figures of the team by day, week or month; the address holds which, and whose. */
export function Stats() {
  const { say } = useWords();
  const { uid } = useLive();
  const [params, setParams] = useSearchParams();
  const by = spans.find((span) => span === params.get('by')) ?? 'week';
  const whose = params.get('member') ?? '';
  const set = (changed: Readonly<Record<string, string>>) => {
    const entries = Object.entries({ by, member: whose, ...changed }).filter(([, value]) => value !== '');
    setParams(Object.fromEntries(entries), { replace: true });
  };
  const stats = useQuery(statsQuery(uid, by));
  return (
    <Page hidden title={say('agency.nav.stats')} description={say('agency.about')}>
      <div className="board">
        <h1 className="text-xl">{say('agency.nav.stats')}</h1>
        <div className="flex flex-wrap gap-2">
          {spans.map((span) => (
            <Chip key={span} pressed={span === by} onPress={() => set({ by: span })}>
              {say(`agencyStats.by.${span}`)}
            </Chip>
          ))}
          <ChipSelect
            label={say('agencyStats.whose')}
            value={whose}
            options={[
              { value: '', label: say('agencyStats.everybody') },
              ...(stats.data?.members ?? []).map((one) => ({ value: one.providerId, label: one.displayName })),
            ]}
            onChoose={(member) => set({ member })}
          />
        </div>
        <Asked query={stats}>
          {({ starts, members, sum }) =>
            members.length === 0 ? (
              <Empty title={say('agencyStats.empty.title')} text={say('agencyStats.empty.text')} />
            ) : (
              <>
                <Charts
                  span={by}
                  starts={starts}
                  figures={members.find(({ providerId }) => providerId === whose) ?? sum}
                />
                <MembersTable members={members} sum={sum.total} />
              </>
            )
          }
        </Asked>
      </div>
    </Page>
  );
}

function statsQuery(uid: string, by: Span) {
  return {
    queryKey: ['agency', 'stats', uid, by],
    queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
      callFunction('getAgencyStats', { ...periodOf(by, Date.now()), by }, signal),
    placeholderData: keepPreviousData,
  };
}

import { formatMoney } from '@sos/domain/money/format-money';
import { formatClock } from '@sos/ui/format';
import { useMemo } from 'react';
import type { Column } from '../../shared/table/column.ts';
import { useWords } from '../../shared/words.ts';
import type { CallRow } from './calls-source.ts';
import { CallState, MoneyState } from './call-state.tsx';

type Words = Pick<ReturnType<typeof useWords>, 'say' | 'formats' | 'times'>;

/** The columns of the table of calls, in the words and formats of the page. */
export function useCallColumns(): readonly Column<CallRow>[] {
  const { say, formats, times } = useWords();
  return useMemo(
    () => [...people({ say, formats, times }), ...states({ say, formats, times }), ...rarer({ say, formats, times })],
    [say, formats, times],
  );
}

const inText = (at: number | null) => (at === null ? '' : new Date(at).toISOString());

function people({ say, times }: Words): Column<CallRow>[] {
  const time = times({ dateStyle: 'medium', timeStyle: 'short' });
  return [
    {
      id: 'createdAt',
      title: say('adminCalls.room.created'),
      sortable: true,
      cell: ({ createdAt }) => <time translate="no">{time.format(createdAt)}</time>,
      text: ({ createdAt }) => inText(createdAt),
    },
    {
      id: 'client',
      title: say('adminCalls.room.client'),
      cell: ({ clientName, clientId }) => <span translate="no">{clientName || clientId}</span>,
      text: ({ clientName, clientId }) => clientName || clientId,
    },
    {
      id: 'provider',
      title: say('adminCalls.room.provider'),
      cell: ({ providerName }) => <span translate="no">{providerName}</span>,
      text: ({ providerName }) => providerName,
    },
  ];
}

function states({ say, formats }: Words): Column<CallRow>[] {
  return [
    {
      id: 'status',
      title: say('adminCalls.room.status'),
      cell: ({ status, endReason }) => <CallState status={status} endReason={endReason} />,
      text: ({ status }) => status,
    },
    {
      id: 'total',
      title: say('adminCalls.room.total'),
      align: 'end',
      cell: ({ total }) => <span translate="no">{formatMoney(formats, total)}</span>,
      text: ({ total }) => `${total.amount / 100} ${total.currency}`,
    },
    {
      id: 'money',
      title: say('adminCalls.room.money'),
      cell: ({ money }) => <MoneyState money={money} />,
      text: ({ money }) => money,
    },
    {
      id: 'talk',
      title: say('adminCalls.room.talk'),
      align: 'end',
      cell: ({ talkSeconds }) =>
        talkSeconds !== null && <span translate="no">{formatClock(formats, talkSeconds)}</span>,
      text: ({ talkSeconds }) => String(talkSeconds ?? ''),
    },
  ];
}

function rarer({ say, times }: Words): Column<CallRow>[] {
  const time = times({ dateStyle: 'medium', timeStyle: 'short' });
  return [
    {
      id: 'kind',
      title: say('adminCalls.room.kind'),
      optional: true,
      cell: ({ kind }) => say(`adminCalls.kind.${kind}`),
      text: ({ kind }) => kind,
    },
    {
      id: 'waits',
      title: say('adminCalls.room.waits'),
      optional: true,
      cell: ({ waitsFor }) => <span translate="no">{waitsFor}</span>,
      text: ({ waitsFor }) => waitsFor ?? '',
    },
    {
      id: 'ended',
      title: say('adminCalls.room.ended'),
      optional: true,
      cell: ({ endedAt }) => endedAt !== null && <time translate="no">{time.format(endedAt)}</time>,
      text: ({ endedAt }) => inText(endedAt),
    },
    {
      id: 'id',
      title: say('adminCalls.room.id'),
      optional: true,
      cell: ({ id }) => <code translate="no">{id}</code>,
      text: ({ id }) => id,
    },
  ];
}

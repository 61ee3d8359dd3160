import type { Output } from '@sos/contracts/callables';
import { useMemo } from 'react';
import type { Column } from '../../shared/table/column.ts';
import { useWords } from '../../shared/words.ts';

export type ProviderRow = Output<'adminListProviders'>['providers'][number];

export function useProviderColumns(): Column<ProviderRow>[] {
  const { say, formats } = useWords();
  return useMemo((): Column<ProviderRow>[] => {
    const part = new Intl.NumberFormat(formats, { style: 'percent', maximumFractionDigits: 0 });
    const rating = new Intl.NumberFormat(formats, { maximumFractionDigits: 1 });
    return [
      {
        id: 'name',
        title: say('adminProviders.name'),
        cell: ({ displayName }) => <bdi>{displayName}</bdi>,
        text: ({ displayName }) => displayName,
        sortable: true,
        ascendsFirst: true,
      },
      {
        id: 'kind',
        title: say('adminProviders.kind'),
        cell: ({ kind }) => say(`adminProviders.kind.${kind}`),
        text: ({ kind }) => kind,
      },
      {
        id: 'approval',
        title: say('adminProviders.approval'),
        cell: (row) => <Approval provider={row} />,
        text: ({ approval, visible }) => (visible ? approval : `${approval}, hidden`),
      },
      {
        id: 'availability',
        title: say('adminProviders.availability'),
        cell: ({ availability }) => (
          <span className="chip-small" data-tone={tones[availability]}>
            {say(`adminProviders.availability.${availability}`)}
          </span>
        ),
        text: ({ availability }) => availability,
      },
      {
        id: 'answerRate',
        title: say('adminProviders.answerRate'),
        cell: ({ answerRate }) => (answerRate === null ? '–' : part.format(answerRate)),
        text: ({ answerRate }) => String(answerRate ?? ''),
        sortable: true,
        align: 'end',
      },
      {
        id: 'rating',
        title: say('adminProviders.rating'),
        cell: ({ ratingAverage, ratingCount }) =>
          ratingAverage === null ? '–' : `${rating.format(ratingAverage)} (${rating.format(ratingCount)})`,
        text: ({ ratingAverage }) => String(ratingAverage ?? ''),
        align: 'end',
      },
    ];
  }, [say, formats]);
}

const tones = { available: 'calm', busy: 'wait', offline: undefined } as const;

export function Approval({ provider: { approval, visible } }: { readonly provider: ProviderRow }) {
  const { say } = useWords();
  if (approval === 'approved' && !visible) {
    return (
      <span className="chip-small" data-tone="signal">
        {say('adminProviders.hidden')}
      </span>
    );
  }
  return <span className="chip-small">{say(`adminProviders.approval.${approval}`)}</span>;
}

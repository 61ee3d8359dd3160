import { countryName } from '@sos/browser/intl/names';
import type { Output } from '@sos/contracts/callables';
import { listedName } from '@sos/domain/names/listed-name';
import { useMemo } from 'react';
import type { Column } from '../../shared/table/column.ts';
import { useWords } from '../../shared/words.ts';

export type PersonRow = Output<'adminListUsers'>['users'][number];

export function usePeopleColumns(): Column<PersonRow>[] {
  const { say, language, times } = useWords();
  return useMemo((): Column<PersonRow>[] => {
    const time = times({ dateStyle: 'medium', timeStyle: 'short' });
    return [
      {
        id: 'name',
        title: say('adminPeople.name'),
        cell: (row) => <bdi>{listedName(row)}</bdi>,
        text: listedName,
        sortable: true,
        ascendsFirst: true,
      },
      {
        id: 'email',
        title: say('adminPeople.email'),
        cell: ({ email }) => <bdi translate="no">{email}</bdi>,
        text: ({ email }) => email,
      },
      {
        id: 'role',
        title: say('adminPeople.role'),
        cell: ({ role }) => say(`adminPeople.role.${role}`),
        text: ({ role }) => role,
      },
      {
        id: 'status',
        title: say('adminPeople.status'),
        cell: ({ status }) => (
          <span className="chip-small" data-tone={status === 'suspended' ? 'signal' : undefined}>
            {say(`adminPeople.status.${status}`)}
          </span>
        ),
        text: ({ status }) => status,
      },
      {
        id: 'country',
        title: say('adminPeople.country'),
        cell: ({ country }) => countryName(language, country),
        text: ({ country }) => country,
      },
      {
        id: 'createdAt',
        title: say('adminPeople.createdAt'),
        cell: ({ createdAt }) => <time dateTime={new Date(createdAt).toISOString()}>{time.format(createdAt)}</time>,
        text: ({ createdAt }) => new Date(createdAt).toISOString(),
        sortable: true,
      },
      { id: 'uid', title: say('adminPeople.uid'), cell: ({ uid }) => uid, text: ({ uid }) => uid, optional: true },
    ];
  }, [say, language, times]);
}

import { callFunction } from '@sos/browser/call-function';
import { auditSubjects } from '@sos/domain/audit/subjects';
import { Button } from '@sos/ui/button';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { DeedDialog } from '../../shared/deed/deed-dialog.tsx';
import { Drawer } from '../../shared/drawer/drawer.tsx';
import { Facts } from '../../shared/drawer/facts.tsx';
import type { Column } from '../../shared/table/column.ts';
import { DataTable } from '../../shared/table/data-table.tsx';
import { FilterChip } from '../../shared/table/filter-chip.tsx';
import { OpenLine } from '../../shared/table/open-line.tsx';
import type { TableSource } from '../../shared/table/source.ts';
import { useUrlState } from '../../shared/use-url-state.ts';
import { deedTitle } from '../../shared/deed-words.ts';
import { PersonName } from '../../shared/names/person-name.tsx';
import { SubjectLink } from '../../shared/subject-link.tsx';
import { useWords } from '../../shared/words.ts';
import { fieldInWords, valueInWords } from './change-words.ts';
import { sendUndo } from './send-undo.ts';
import { type Entry, undoOf } from './undo-of.ts';
import { useOpenLine } from '../../shared/table/use-open-line.ts';

const idOf = ({ id }: Entry) => id;

export function AuditLog() {
  const { say } = useWords();
  const url = useUrlState();
  const columns = useEntryColumns();
  const queries = useQueryClient();
  const source = sourceOf(url.get('subject'));
  const line = useOpenLine(source, idOf);
  const done = () => {
    line.close();
    void queries.invalidateQueries({ queryKey: ['audit'] });
  };
  const options = auditSubjects.map((value) => ({ value, label: say(`adminAudit.subject.${value}`) }));
  return (
    <>
      <DataTable
        name="audit"
        caption={say('adminAudit.log')}
        empty={say('adminAudit.log.empty')}
        columns={columns}
        source={source}
        rowId={idOf}
        openId={line.id}
        onOpen={line.open}
        filters={<FilterChip name="subject" label={say('adminAudit.subject')} options={options} />}
        filterNames={['subject']}
      />
      <OpenLine line={line}>{(opened) => <EntryDrawer entry={opened} onClose={line.close} onDone={done} />}</OpenLine>
    </>
  );
}

function sourceOf(subject: string): TableSource<Entry> {
  const subjectKind = auditSubjects.find((each) => each === subject);
  return {
    key: ['audit', subjectKind],
    page: async ({ cursor }, signal) => {
      const input = { ...(subjectKind && { subjectKind }), ...(cursor && { cursor }) };
      const { entries, nextCursor } = await callFunction('adminGetAuditLog', input, signal);
      return { rows: entries, next: nextCursor };
    },
  };
}

function useEntryColumns(): Column<Entry>[] {
  const { say, times } = useWords();
  return useMemo((): Column<Entry>[] => {
    const time = times({ dateStyle: 'medium', timeStyle: 'medium' });
    return [
      {
        id: 'at',
        title: say('adminAudit.at'),
        cell: ({ at }) => <time dateTime={new Date(at).toISOString()}>{time.format(at)}</time>,
        text: ({ at }) => new Date(at).toISOString(),
      },
      {
        id: 'admin',
        title: say('adminAudit.admin'),
        cell: ({ adminId }) => <PersonName uid={adminId} />,
        text: ({ adminId }) => adminId,
      },
      {
        id: 'action',
        title: say('adminAudit.action'),
        cell: ({ action }) => <span title={action}>{deedTitle(say, action)}</span>,
        text: ({ action }) => action,
      },
      {
        id: 'subject',
        title: say('adminAudit.subject'),
        cell: (entry) => <SubjectCell entry={entry} />,
        text: ({ subjectKind, subjectId }) => `${subjectKind} ${subjectId}`,
      },
      {
        id: 'reason',
        title: say('adminAudit.reason'),
        cell: ({ reason }) => <bdi>{reason}</bdi>,
        text: ({ reason }) => reason,
      },
    ];
  }, [say, times]);
}

function SubjectCell({ entry }: { readonly entry: Entry }) {
  const { say } = useWords();
  return (
    <>
      <span>{say(`adminAudit.subject.${entry.subjectKind}`)}</span>
      {', '}
      <SubjectName entry={entry} />
    </>
  );
}

const people: readonly Entry['subjectKind'][] = ['user', 'provider', 'application', 'whitelist'];

/** Whoever a deed was done to by their name, a call or payment by its room, all else by its id. */
function SubjectName({ entry: { subjectKind, subjectId } }: { readonly entry: Entry }) {
  if (people.includes(subjectKind)) return <PersonName uid={subjectId} />;
  if (subjectKind === 'call') return <SubjectLink room="calls" kind="call" id={subjectId} />;
  if (subjectKind === 'payment') return <SubjectLink room="payments" kind="payment" id={subjectId} />;
  return <bdi translate="no">{subjectId}</bdi>;
}

interface EntryDrawerProps {
  readonly entry: Entry;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

function EntryDrawer({ entry, onClose, onDone }: EntryDrawerProps) {
  const { say, formats, times } = useWords();
  const time = times({ dateStyle: 'full', timeStyle: 'long' });
  return (
    <Drawer title={deedTitle(say, entry.action)} onClose={onClose} deeds={<UndoButton entry={entry} onDone={onDone} />}>
      <Facts
        facts={[
          [say('adminAudit.admin'), <PersonName key="a" uid={entry.adminId} />],
          [say('adminAudit.at'), time.format(entry.at)],
          [say(`adminAudit.subject.${entry.subjectKind}`), <SubjectName key="s" entry={entry} />],
          [say('adminAudit.reason'), <bdi key="r">{entry.reason}</bdi>],
          [say('adminAudit.undoes'), entry.undoes && <code key="u">{entry.undoes}</code>],
        ]}
      />
      <table className="table">
        <caption className="visually-hidden">{say('adminAudit.changes')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('adminAudit.field')}</th>
            <th scope="col">{say('adminAudit.before')}</th>
            <th scope="col">{say('adminAudit.after')}</th>
          </tr>
        </thead>
        <tbody>
          {entry.changes.map(({ path, before, after }) => (
            <tr key={path}>
              <th scope="row" title={path}>
                {fieldInWords(entry, path, say)}
              </th>
              {[before, after].map((value, side) => (
                <td key={side === 0 ? 'before' : 'after'}>
                  <bdi>{valueInWords(entry, { path, value }, { say, formats })}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Drawer>
  );
}

/** Takes a deed back that can be; the server refuses once somebody has changed the thing since. */
function UndoButton({ entry, onDone }: Omit<EntryDrawerProps, 'onClose'>) {
  const { say } = useWords();
  const [doing, setDoing] = useState(false);
  const undo = undoOf(entry);
  if (!undo) return null;
  return (
    <>
      <Button onClick={() => setDoing(true)}>{say('adminAudit.undo')}</Button>
      {doing && (
        <DeedDialog
          title={say('adminAudit.undo')}
          sentence={say('adminAudit.undo.sentence')}
          confirm={say('adminAudit.undo')}
          onClose={() => setDoing(false)}
          onDone={onDone}
          send={(reason) => sendUndo(undo, reason)}
        />
      )}
    </>
  );
}

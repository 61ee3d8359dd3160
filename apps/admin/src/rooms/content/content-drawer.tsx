import { callFunction } from '@sos/browser/call-function';
import { Problem } from '@sos/browser/problem.tsx';
import type { ContentKind } from '@sos/domain/content/content';
import { Button } from '@sos/ui/button';
import { Skeleton } from '@sos/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DeedDialog } from '../../shared/deed/deed-dialog.tsx';
import { Drawer } from '../../shared/drawer/drawer.tsx';
import { PersonName } from '../../shared/names/person-name.tsx';
import { useWords } from '../../shared/words.ts';
import { ContentDialog } from './content-dialog.tsx';
import { ContentPreview } from './content-preview.tsx';
import { type Entry, type Item, manages, type Terms, titleOf, versionsOf } from './item.ts';
import { OneLanguage } from '../../shared/text-in-language.tsx';

interface ContentDrawerProps {
  readonly item: Item;
  readonly kind: ContentKind;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}
interface Restoring {
  readonly to: Terms;
  /** The entry of the deed that is taken back. */
  readonly undoes: string;
}

/** One item as affiliates read it, what it was before, and the ways to change it or to bring something back. */
export function ContentDrawer({ item: opened, kind, onClose, onChanged }: ContentDrawerProps) {
  const { say, locale } = useWords();
  const [item, setItem] = useState(opened);
  const [isEdited, setEdited] = useState(false);
  const [restoring, setRestoring] = useState<Restoring | null>(null);
  const changed = (terms: Terms, revision: number) => {
    setItem({ ...item, terms, revision });
    onChanged();
  };
  return (
    <Drawer
      title={titleOf(item, locale)}
      onClose={onClose}
      deeds={<Button onClick={() => setEdited(true)}>{say('adminContent.edit')}</Button>}
    >
      <OneLanguage first={locale}>
        {(shown) => <ContentPreview kind={kind} text={item.terms.texts[shown] ?? ''} lang={shown} />}
      </OneLanguage>
      <History {...{ item, kind }} onRestore={setRestoring} />
      {isEdited && <ContentDialog {...{ item, kind }} onClose={() => setEdited(false)} onDone={changed} />}
      {restoring && (
        <RestoreDialog {...{ item, kind, restoring }} onClose={() => setRestoring(null)} onDone={changed} />
      )}
    </Drawer>
  );
}

interface HistoryProps {
  readonly item: Item;
  readonly kind: ContentKind;
  readonly onRestore: (restoring: Restoring) => void;
}

function History({ item: { id, terms, revision }, kind, onRestore }: HistoryProps) {
  const { say } = useWords();
  const query = useQuery({
    queryKey: ['content', kind, 'deeds', id, revision],
    queryFn: ({ signal }) => callFunction('adminGetAuditLog', { subjectKind: kind, subjectId: id }, signal),
  });
  const versions = versionsOf(terms, query.data?.entries ?? []);
  return (
    <section className="grid gap-2">
      <h3 className="text-m">{say('adminContent.history')}</h3>
      {query.isPending && <Skeleton inline="100%" block="4rem" />}
      {query.isError && <Problem error={query.error} money={null} onRetry={() => void query.refetch()} />}
      {query.isSuccess && versions.length === 0 && <p className="text-soft">{say('admin.timeline.empty')}</p>}
      <ol className="version-list" hidden={versions.length === 0}>
        {versions.map(({ entry, before }) => (
          <li key={entry.id}>
            <DeedLine entry={entry} />
            {before && (
              <Button onClick={() => onRestore({ to: before, undoes: entry.id })}>{say('adminContent.restore')}</Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function DeedLine({ entry: { changes, undoes, at, adminId, reason } }: { readonly entry: Entry }) {
  const { say, times } = useWords();
  const time = times({ dateStyle: 'medium', timeStyle: 'short' });
  const what = changes.map(({ path }) => path).join(', ');
  return (
    <>
      <strong>{say(undoes ? 'adminContent.undone' : 'adminContent.changed', { what })}</strong>
      <time dateTime={new Date(at).toISOString()} translate="no">
        {time.format(at)}
      </time>
      <span className="text-soft">
        <PersonName uid={adminId} />
      </span>
      <bdi>{reason}</bdi>
    </>
  );
}

interface RestoreDialogProps {
  readonly item: Item;
  readonly kind: ContentKind;
  readonly restoring: Restoring;
  readonly onClose: () => void;
  readonly onDone: (terms: Terms, revision: number) => void;
}

function RestoreDialog({ item: { id, revision }, kind, restoring, onClose, onDone }: RestoreDialogProps) {
  const { say, locale } = useWords();
  const { to, undoes } = restoring;
  const send = async (reason: string) => {
    const done = await callFunction(manages[kind], { id, terms: to, revision, reason, undoes });
    onDone(to, done.revision);
  };
  return (
    <DeedDialog
      title={say('adminContent.restore')}
      sentence={say(to.isOffered ? 'adminContent.save.sentence' : 'adminContent.save.closed')}
      confirm={say('adminContent.restore')}
      onDone={() => undefined}
      {...{ onClose, send }}
    >
      <ContentPreview kind={kind} text={to.texts[locale] ?? ''} lang={locale} />
    </DeedDialog>
  );
}

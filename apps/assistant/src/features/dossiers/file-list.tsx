import { callFunction } from '@sos/browser/call-function';
import { usePlace } from '@sos/browser/intl/words.tsx';
import { Button, buttonLook } from '@sos/ui/button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { dossierQuery } from '../../shared/queries.ts';
import type { DossierView } from '../../shared/queries.ts';
import { config } from '../../shared/config.ts';
import { useWords } from '../../shared/words.ts';
import { ACCEPTED, LARGEST_FILE } from './file-limits.ts';
import { FileText } from './file-text.tsx';
import { SendingLine } from './sending-line.tsx';
import { useSending } from './use-sending.ts';

type Dossier = DossierView['dossier'];
type StoredFile = Dossier['files'][number];

const MB = 1_000_000;

/** What the assistant reads of a case: its files, those on their way, and the place for another one. */
export function FileList({ dossier }: { readonly dossier: Dossier }) {
  const { say, formats } = useWords();
  const { files: sending, add, again, stop } = useSending(dossier.id);
  const chooser = useRef<HTMLInputElement>(null);
  const size = new Intl.NumberFormat(formats).format(LARGEST_FILE / MB);
  return (
    <section className="card dossier-files" aria-labelledby="files">
      <h2 id="files" className="text-l">
        {say('dossiers.files')}
      </h2>
      {dossier.origin === 'booking' && <p className="text-s text-soft">{say('dossiers.files.allowed')}</p>}
      {dossier.files.length === 0 && sending.length === 0 && <p className="text-s">{say('dossiers.files.none')}</p>}
      <ul className="file-list">
        {dossier.files.map((file) => (
          <FileLine key={file.id} dossierId={dossier.id} file={file} />
        ))}
        {sending.map((one) => (
          <SendingLine key={one.fileId} sending={one} size={size} onAgain={again} onStop={stop} />
        ))}
      </ul>
      <input
        ref={chooser}
        hidden
        type="file"
        accept={ACCEPTED}
        multiple
        onChange={({ target }) => {
          for (const file of target.files ?? []) add(file);
          target.value = '';
        }}
      />
      <Button aria-describedby="kinds" onClick={() => chooser.current?.click()}>
        {say('dossiers.files.add')}
      </Button>
      <p id="kinds" className="text-s text-soft">
        {say('dossiers.files.kinds', { size })}
      </p>
      <p className="text-s text-soft">{say('dossiers.files.pictures')}</p>
    </section>
  );
}

function FileLine({ dossierId, file }: { readonly dossierId: string; readonly file: StoredFile }) {
  const { say } = useWords();
  const queries = useQueryClient();
  const [isShown, setShown] = useState(false);
  const removing = useMutation({
    mutationFn: () => callFunction('removeDossierFile', { dossierId, fileId: file.id }),
    onSuccess: () => queries.invalidateQueries({ queryKey: dossierQuery(dossierId).queryKey }),
  });
  const { name, characters, isClients, unreadPages } = file;
  return (
    <li className="file-line">
      <bdi className="file-name">{name}</bdi>
      <WhatIsRead file={file} />
      <div className="flex flex-wrap gap-2">
        {isClients && unreadPages > 0 && <OnCall dossierId={dossierId} name={name} />}
        {characters > 0 && (
          <Button tone="plain" onClick={() => setShown(true)}>
            {say('dossiers.files.show', { name })}
          </Button>
        )}
        <Button tone="plain" busy={removing.isPending} onClick={() => removing.mutate()}>
          {say('dossiers.files.remove', { name })}
        </Button>
      </div>
      <span role="alert">{removing.isError && say('dossiers.failed.other')}</span>
      {isShown && <FileText dossierId={dossierId} fileId={file.id} title={name} onClose={() => setShown(false)} />}
    </li>
  );
}

/** How much of a file is text, whose it is, and what to mind. */
function WhatIsRead({ file }: { readonly file: StoredFile }) {
  const { say } = useWords();
  const { pages, characters, isSeen, isClients, unreadPages } = file;
  return (
    <>
      <span className="text-s text-soft">
        {[
          ...(pages === null ? [] : [say('dossiers.files.pages', { count: pages })]),
          ...(characters === 0 ? [] : [say('dossiers.files.characters', { count: characters })]),
        ].join(' · ')}
      </span>
      {isClients && <span className="text-s">{say('dossiers.files.clients')}</span>}
      {isSeen && <span className="text-s">{say('dossiers.files.seen')}</span>}
      {unreadPages > 0 && <span className="text-s">{say('dossiers.files.unread', { count: unreadPages })}</span>}
    </>
  );
}

interface OnCallProps {
  readonly dossierId: string;
  readonly name: string;
}

/** To the client's document itself, which stands with its call: whoever has it there can add it as a picture here. */
function OnCall({ dossierId, name }: OnCallProps) {
  const { say } = useWords();
  const { locale } = usePlace();
  const call = dossierId.replace(/^booking_/, '');
  return (
    <a {...buttonLook('plain')} href={`${config().webUrl}/${locale}/call/${encodeURIComponent(call)}`}>
      {say('dossiers.files.onCall', { name })}
    </a>
  );
}

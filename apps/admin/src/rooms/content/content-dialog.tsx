import { callFunction } from '@sos/browser/call-function';
import { contentProblems, type ContentKind } from '@sos/domain/content/content';
import { Banner } from '@sos/ui/banner';
import { TextField } from '@sos/ui/field';
import { useState } from 'react';
import { DeedDialog } from '../../shared/deed/deed-dialog.tsx';
import { useWords } from '../../shared/words.ts';
import { ContentFields } from './content-fields.tsx';
import { type Item, manages, newTerms, type Terms } from './item.ts';

interface ContentDialogProps {
  /** Null for a new one. */
  readonly item: Item | null;
  readonly kind: ContentKind;
  readonly onClose: () => void;
  readonly onDone: (terms: Terms, revision: number) => void;
}

/** Makes or changes an item, and shows what affiliates will read before anything is done. */
export function ContentDialog({ item, kind, onClose, onDone }: ContentDialogProps) {
  const { say } = useWords();
  const [id, setId] = useState(item?.id ?? '');
  const [terms, setTerms] = useState(() => item?.terms ?? newTerms(kind));
  const problems = contentProblems(kind, id, terms);
  const send = async (reason: string) => {
    const revision = item?.revision ?? null;
    const done = await callFunction(manages[kind], { id, terms, revision, reason });
    onDone(terms, done.revision);
  };
  return (
    <DeedDialog
      title={say(item ? 'adminContent.edit' : 'adminContent.new')}
      sentence={say(terms.isOffered ? 'adminContent.save.sentence' : 'adminContent.save.closed')}
      confirm={say('adminContent.save')}
      onDone={() => undefined}
      {...{ onClose, send }}
    >
      {!item && (
        <TextField
          label={say('adminContent.id')}
          hint={say('adminContent.id.hint')}
          autoComplete="off"
          maxLength={40}
          value={id}
          onChange={({ target }) => setId(target.value)}
        />
      )}
      <ContentFields {...{ kind, terms }} onChange={setTerms} />
      {problems.length > 0 && (
        <Banner tone="signal" title={say('adminContent.problems')}>
          <p translate="no">{problems.join(', ')}</p>
        </Banner>
      )}
    </DeedDialog>
  );
}

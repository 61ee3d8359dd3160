import { callFunction } from '@sos/browser/call-function';
import { ownName } from '@sos/browser/intl/names';
import { LONGEST_QUESTION } from '@sos/domain/support/request';
import { Button } from '@sos/ui/button';
import { Field } from '@sos/ui/field';
import { useState } from 'react';
import { DeedDialog } from '../../shared/deed/deed-dialog.tsx';
import { Drawer } from '../../shared/drawer/drawer.tsx';
import { Facts } from '../../shared/drawer/facts.tsx';
import { PersonName } from '../../shared/names/person-name.tsx';
import { SubjectLink } from '../../shared/subject-link.tsx';
import { useWords } from '../../shared/words.ts';
import { SupportFiles } from './support-files.tsx';
import { deedsFor } from './support-request.ts';
import type { SupportDeed, SupportRequest } from './support-request.ts';

interface SupportDrawerProps {
  readonly request: SupportRequest;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** What somebody asks us, with what they were answered; an answer is mailed in the language in which they asked. */
export function SupportDrawer({ request, onClose, onDone }: SupportDrawerProps) {
  const { say, times } = useWords();
  const [deed, setDeed] = useState<SupportDeed | null>(null);
  const time = times({ dateStyle: 'full', timeStyle: 'short' });
  const deeds = deedsFor(request).map((each) => (
    <Button key={each} onClick={() => setDeed(each)}>
      {say(`adminSupport.${each}`)}
    </Button>
  ));
  return (
    <Drawer title={say(`adminSupport.topic.${request.topic}`)} onClose={onClose} deeds={deeds}>
      <p className="letter-body" dir="auto">
        {request.text}
      </p>
      <Facts
        facts={[
          [say('adminSupport.from'), <Asker key="f" request={request} />],
          [say('adminSupport.language'), ownName(request.locale)],
          [say('adminSupport.at'), time.format(request.createdAt)],
          [say('adminSupport.status'), say(`adminSupport.status.${request.status}`)],
        ]}
      />
      {request.attachments.length > 0 && <SupportFiles files={request.attachments} />}
      <Answers request={request} />
      {deed && <Deed {...{ request, deed, onDone }} onClose={() => setDeed(null)} />}
    </Drawer>
  );
}

function Asker({ request: { uid, email } }: { readonly request: SupportRequest }) {
  const { say } = useWords();
  if (uid === null) {
    return (
      <>
        <bdi dir="ltr" translate="no">
          {email}
        </bdi>{' '}
        <span>{say('adminSupport.stranger')}</span>
      </>
    );
  }
  return <SubjectLink room="people" kind="person" id={uid} />;
}

function Answers({ request: { answers } }: { readonly request: SupportRequest }) {
  const { say, times } = useWords();
  const time = times({ dateStyle: 'medium', timeStyle: 'short' });
  if (answers.length === 0) return null;
  return (
    <section aria-label={say('adminSupport.answers')} className="grid gap-2">
      {answers.map(({ text, by, at }) => (
        <article key={at} className="grid gap-2">
          <h3 className="text-s">
            <PersonName uid={by} />
            <span aria-hidden="true"> · </span>
            <time dateTime={new Date(at).toISOString()}>{time.format(at)}</time>
          </h3>
          <p className="letter-body" dir="auto">
            {text}
          </p>
        </article>
      ))}
    </section>
  );
}

interface DeedProps extends SupportDrawerProps {
  readonly deed: SupportDeed;
}

function Deed({ request, deed, onClose, onDone }: DeedProps) {
  const { say } = useWords();
  const { id: requestId, revision, locale } = request;
  const done = say(`adminSupport.${deed}.sentence`, { language: ownName(locale) });
  const isUnproved = deed === 'answer' && request.uid === null;
  const sentence = isUnproved ? `${say('adminSupport.answer.unproved')} ${done}` : done;
  return (
    <DeedDialog
      title={say(`adminSupport.${deed}`)}
      sentence={sentence}
      confirm={say(`adminSupport.${deed}`)}
      onClose={onClose}
      onDone={onDone}
      send={(reason, { text = '' }) =>
        callFunction('adminAnswerSupport', {
          requestId,
          revision,
          deed,
          text: deed === 'answer' ? text : null,
          reason,
        })
      }
    >
      {deed === 'answer' && <AnswerField isStranger={request.uid === null} />}
    </DeedDialog>
  );
}

function AnswerField({ isStranger }: { readonly isStranger: boolean }) {
  const { say } = useWords();
  return (
    <Field label={say('adminSupport.answer.text')} hint={isStranger ? say('adminSupport.answer.stranger') : undefined}>
      {(links) => (
        <textarea {...links} className="input" name="text" dir="auto" rows={6} required maxLength={LONGEST_QUESTION} />
      )}
    </Field>
  );
}

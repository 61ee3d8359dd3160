import { callFunction } from '@sos/browser/call-function';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { formatClock } from '@sos/ui/format';
import { useId, useState } from 'react';
import { DeedDialog } from '../../shared/deed/deed-dialog.tsx';
import { useWords } from '../../shared/words.ts';
import { clientOf } from './story.ts';
import type { Call } from './use-call.ts';

interface CallRecordingsProps {
  readonly call: Call;
}

/** What was recorded of a call, and how an admin comes to hear it. */
export function CallRecordings({ call }: CallRecordingsProps) {
  const { say } = useWords();
  const titleId = useId();
  if (call.recordings.length === 0) return null;
  return (
    <section className="grid gap-2" aria-labelledby={titleId}>
      <h3 id={titleId} className="text-m">
        {say('adminCalls.recordings')}
      </h3>
      <ol className="grid gap-2">
        {call.recordings.map((recording, place) => (
          <li key={`${recording.startedAt}-${place + 1}`} className="grid gap-2">
            <OneRecording call={call} recording={recording} number={place + 1} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface OneRecordingProps extends CallRecordingsProps {
  readonly recording: Call['recordings'][number];
  readonly number: number;
}

function OneRecording({ call, recording, number }: OneRecordingProps) {
  const { say, formats } = useWords();
  const [asks, setAsks] = useState(false);
  const [url, setUrl] = useState<string | null>(null);
  const open = async (reason: string) => {
    const opened = await callFunction('adminOpenRecording', { sessionId: call.session.id, number, reason });
    setUrl(opened.url);
  };
  return (
    <>
      <p className="flex flex-wrap items-center gap-3">
        <span>{say('adminCalls.recording.one', { number })}</span>
        {recording.seconds !== null && (
          <span className="figures" translate="no">
            {formatClock(formats, recording.seconds)}
          </span>
        )}
        <span className="text-soft">{say(`adminCalls.recording.${recording.state}`)}</span>
        {recording.state === 'completed' && !url && (
          <Button onClick={() => setAsks(true)}>{say('adminCalls.listen')}</Button>
        )}
      </p>
      {url && <Player url={url} number={number} onOver={() => setUrl(null)} />}
      {asks && (
        <DeedDialog
          title={say('adminCalls.recording.one', { number })}
          sentence={say('adminCalls.listen.sentence', { client: clientOf(call), provider: call.session.providerName })}
          confirm={say('adminCalls.listen')}
          onClose={() => setAsks(false)}
          onDone={() => undefined}
          send={open}
        />
      )}
    </>
  );
}

interface PlayerProps {
  readonly url: string;
  readonly number: number;
  readonly onOver: () => void;
}

/** Plays part by part; what cannot be played any more can be opened again. */
function Player({ url, number, onOver }: PlayerProps) {
  const { say } = useWords();
  const [failed, setFailed] = useState(false);
  if (failed) {
    return (
      <Banner urgent tone="wait" title={say('adminCalls.recording.over')}>
        <Button onClick={onOver}>{say('admin.close')}</Button>
      </Banner>
    );
  }
  return (
    // oxlint-disable-next-line jsx-a11y/media-has-caption -- nobody has written down what was said
    <audio
      controls
      autoPlay
      className="w-full"
      aria-label={say('adminCalls.recording.player', { number })}
      src={url}
      onError={() => setFailed(true)}
    />
  );
}

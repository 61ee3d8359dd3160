import { outerChannels } from '@sos/domain/notifications/preferences';
import { useWords } from './words.ts';
import { problemKey } from './problem-key.ts';

/** Why something could not be said, in words as far as they are known, with the code that it is kept under. */
export function ProblemWords({ problem }: { readonly problem: string }) {
  const { say } = useWords();
  const key = problemKey(problem);
  if (!key) return <bdi translate="no">{problem}</bdi>;
  return (
    <>
      <span>{say(key)}</span> <code translate="no">{problem}</code>
    </>
  );
}

/** The channel of a notice in words; a vendor keeps its name. */
export function ChannelWords({ by }: { readonly by: string }) {
  const { say } = useWords();
  const channel = outerChannels.find((each) => each === by);
  return channel ? <span>{say(`adminMessages.channel.${channel}`)}</span> : <span translate="no">{by}</span>;
}

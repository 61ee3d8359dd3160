import type { Output } from '@sos/contracts/callables';
import type { AdminMessageKey } from '@sos/words/admin';
import type { TimelineLine } from '../../shared/drawer/timeline.tsx';

type StoryLine = Output<'adminGetTimeline'>['lines'][number];

const tones: Partial<Record<StoryLine['source'], TimelineLine['tone']>> = {
  payment: 'calm',
  deed: 'wait',
  alert: 'signal',
};

/** The lines of a call's story as a timeline shows them: names of events are those of the documents, for whoever searches there. */
export function storyLines(
  lines: readonly StoryLine[],
  say: (key: AdminMessageKey) => string,
): readonly TimelineLine[] {
  return lines.map(({ at, source, event, cause, detail, document }, place) => {
    const tone = tones[source];
    return {
      key: `${place}-${document}`,
      at,
      title: `${say(`adminCalls.source.${source}`)}: ${event.replaceAll('_', ' ')}`,
      detail,
      cause,
      document,
      ...(tone && { tone }),
    };
  });
}

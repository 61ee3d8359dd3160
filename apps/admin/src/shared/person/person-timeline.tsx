import { Chip } from '@sos/ui/chip';
import { Timeline } from '../drawer/timeline.tsx';
import { useUrlState } from '../use-url-state.ts';
import { useWords } from '../words.ts';
import { linePart, linesOf, type Person } from './lines-of.tsx';

/** All that happened to a person, or one part of it, which the address names. */
export function PersonTimeline({ person }: { readonly person: Person }) {
  const words = useWords();
  const { say } = words;
  const url = useUrlState();
  const lines = linesOf(person, words);
  const chosen = linePart.find((each) => each === url.get('part'));
  const parts = linePart.filter((each) => lines.some(({ part }) => part === each));
  return (
    <section className="grid gap-3" aria-label={say('admin.timeline')}>
      <div className="flex flex-wrap gap-2">
        {([null, ...parts] as const).map((each) => (
          <Chip key={each ?? 'all'} pressed={each === (chosen ?? null)} onPress={() => url.set({ part: each })}>
            {say(`adminStory.show.${each ?? 'all'}`)}
          </Chip>
        ))}
      </div>
      <Timeline lines={lines.filter(({ part }) => chosen === undefined || part === chosen)} />
    </section>
  );
}

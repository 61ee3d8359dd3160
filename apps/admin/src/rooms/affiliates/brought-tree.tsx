import { useWords } from '../../shared/words.ts';
import type { Brought } from './affiliate.ts';

/** Whom they brought, and whom those brought; nobody but affiliates is named. */
export function BroughtTree({ brought }: { readonly brought: readonly Brought[] }) {
  const { say } = useWords();
  const levels = [1, 2].map((level) => brought.filter((each) => each.level === level));
  return (
    <section className="grid gap-2" aria-label={say('adminAffiliates.brought')}>
      <h3 className="text-m">{say('adminAffiliates.brought')}</h3>
      {brought.length === 0 && <p className="text-soft">{say('adminAffiliates.brought.none')}</p>}
      {levels.map(
        (people, index) => people.length > 0 && <Level key={people[0]?.level} level={index + 1} people={people} />,
      )}
    </section>
  );
}

function Level({ level, people }: { readonly level: number; readonly people: readonly Brought[] }) {
  const { say, times } = useWords();
  const time = times({ dateStyle: 'medium' });
  return (
    <div className="grid gap-1">
      <h4 className="text-s">{say('adminAffiliates.brought.level', { level })}</h4>
      <ul className="change-list">
        {people.map(({ who, role, at }) => (
          <li key={`${who} ${at}`}>
            <code translate="no">{who}</code>
            <span translate="no">{role}</span>
            <time dateTime={new Date(at).toISOString()}>{time.format(at)}</time>
          </li>
        ))}
      </ul>
    </div>
  );
}

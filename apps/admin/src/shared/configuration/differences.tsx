import { differences } from '@sos/domain/configuration/differences';
import { useWords } from '../words.ts';

interface DifferencesProps {
  readonly before: object;
  readonly after: object;
}

/** What becomes another figure. */
export function Differences({ before, after }: DifferencesProps) {
  const { say } = useWords();
  const changed = differences(before, after);
  if (changed.length === 0) return <p className="text-soft">{say('adminConfig.same')}</p>;
  return (
    <ul className="change-list" translate="no">
      {changed.map((each) => (
        <li key={each.path}>
          <code>{each.path}</code>
          <span>{`${text(each.before)} → ${text(each.after)}`}</span>
        </li>
      ))}
    </ul>
  );
}

const text = (value: string | number | boolean | null) => (value === null ? '–' : String(value));

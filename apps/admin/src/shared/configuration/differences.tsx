import { type Difference, differences } from '@sos/domain/configuration/differences';
import { formatMoney } from '@sos/domain/money/format-money';
import { useWords } from '../words.ts';
import { currencyAt, pathInWords, type Words } from './path-words.ts';

interface DifferencesProps {
  readonly before: object;
  readonly after: object;
  /** What names are called that have words of their own in a room. */
  readonly words?: Words;
}

/** What becomes another figure. */
export function Differences({ before, after, words }: DifferencesProps) {
  const { say } = useWords();
  const changed = differences(before, after);
  if (changed.length === 0) return <p className="text-soft">{say('adminConfig.same')}</p>;
  return (
    <ul className="change-list">
      {changed.map((each) => (
        <Change key={each.path} change={each} words={words} />
      ))}
    </ul>
  );
}

interface ChangeProps {
  readonly change: Difference;
  readonly words: Words | undefined;
}

function Change({ change: { path, before, after }, words }: ChangeProps) {
  const { say, formats } = useWords();
  const currency = currencyAt(path);
  const inWords = (value: Difference['before']) => {
    if (value === null) return '–';
    if (typeof value === 'boolean') return say(`adminConfig.value.${value}`);
    return typeof value === 'number' && currency ? formatMoney(formats, { amount: value, currency }) : String(value);
  };
  return (
    <li>
      <span title={path}>{pathInWords(path, say, words)}</span>
      <span translate="no">{`${inWords(before)} → ${inWords(after)}`}</span>
    </li>
  );
}

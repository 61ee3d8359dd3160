import { useUrlState } from '../use-url-state.ts';
import { useWords } from '../words.ts';

/** The names in the address of the two days. */
export const dayNames = ['from', 'until'] as const;

/** The first and the last day, in UTC, of which a table shows something. */
export function DayFilter() {
  const { say } = useWords();
  const url = useUrlState();
  return dayNames.map((name) => (
    <label key={name} className="chip">
      <span>{say(`admin.table.${name}`)}</span>
      <input type="date" value={url.get(name)} onChange={({ target }) => url.set({ [name]: target.value })} />
    </label>
  ));
}

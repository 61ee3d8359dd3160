import { useWords } from '../../shared/words.ts';
import type { Terms } from './plan.ts';
import { usePlanWords } from './use-plan-words.ts';

/** What a change of a plan makes different, side by side. */
export function PlanPreview({ before, after }: { readonly before: Terms; readonly after: Terms }) {
  const { say } = useWords();
  const { factsOf } = usePlanWords();
  const old = factsOf(before);
  const changed = factsOf(after).flatMap(([name, value], index) => {
    const was = old[index]?.[1] ?? '';
    return was === value ? [] : [{ name, was, value }];
  });
  if (changed.length === 0) return <p className="text-soft">{say('adminPlans.preview.none')}</p>;
  return (
    <table className="table">
      <caption>{say('adminPlans.preview')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('adminPlans.preview.what')}</th>
          <th scope="col">{say('adminPlans.preview.before')}</th>
          <th scope="col">{say('adminPlans.preview.after')}</th>
        </tr>
      </thead>
      <tbody>
        {changed.map(({ name, was, value }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td translate="no">{was}</td>
            <td translate="no">{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

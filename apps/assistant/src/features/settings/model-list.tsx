import type { Output } from '@sos/contracts/callables';
import { modelName } from '../../shared/answers/model-name.ts';
import { useWords } from '../../shared/words.ts';

/** Who has answered lately, by the names that people know. */
export function ModelList({ models }: Pick<Output<'getAssistantUsage'>, 'models'>) {
  const { say } = useWords();
  return (
    <section className="grid gap-3">
      <h2 className="text-l">{say('choices.models')}</h2>
      {models.length === 0 ? (
        <p className="text-soft">{say('choices.models.none')}</p>
      ) : (
        <>
          <p>{say('choices.models.text')}</p>
          <ul className="name-list" translate="no">
            {models.map(({ model }) => (
              <li key={`${model.vendor} ${model.model}`}>{modelName(model)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

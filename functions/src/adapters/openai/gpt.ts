import OpenAI from 'openai';
import type { LanguageModel, ModelEvent, ModelRequest } from '../../usecases/assistant/ports.ts';
import {
  chatEvents,
  languageModel,
  MOST_TOKENS,
  patience,
  type VendorAccess,
} from '../../usecases/assistant/language-model.ts';

/** OpenAI's models, which keep nothing of what they are asked. */
export function makeGpt({ apiBase, key }: VendorAccess): LanguageModel {
  return languageModel((request) => events(new OpenAI({ ...patience, baseURL: apiBase, apiKey: key() }), request));
}

async function* events(client: OpenAI, { model, system, messages, signal }: ModelRequest): AsyncIterable<ModelEvent> {
  const said = messages.map(({ role, text }) => ({ role, content: text }));
  const stream = await client.chat.completions.create(
    {
      model,
      messages: [{ role: 'system', content: system }, ...said],
      max_completion_tokens: MOST_TOKENS,
      store: false,
      stream: true,
      stream_options: { include_usage: true },
    },
    { signal },
  );
  yield* chatEvents(stream);
}

import Perplexity from '@perplexity-ai/perplexity_ai';
import type { LanguageModel, ModelEvent, ModelRequest } from '../../usecases/assistant/ports.ts';
import {
  chatEvents,
  languageModel,
  MOST_TOKENS,
  patience,
  type VendorAccess,
} from '../../usecases/assistant/language-model.ts';

/** Perplexity's models, which look on the web first. */
export function makeSonar({ apiBase, key }: VendorAccess): LanguageModel {
  return languageModel((request) => events(new Perplexity({ ...patience, baseURL: apiBase, apiKey: key() }), request));
}

async function* events(client: Perplexity, request: ModelRequest): AsyncIterable<ModelEvent> {
  const { model, system, messages, signal } = request;
  const said = messages.map(({ role, text }) => ({ role, content: text }));
  const stream = await client.chat.completions.create(
    { model, messages: [{ role: 'system', content: system }, ...said], max_tokens: MOST_TOKENS, stream: true },
    { signal },
  );
  yield* chatEvents(stream);
}

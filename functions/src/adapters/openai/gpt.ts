import OpenAI from 'openai';
import type { LanguageModel, ModelEvent, ModelRequest, Said, Sight } from '../../usecases/assistant/ports.ts';
import {
  asBase64,
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

async function* events(
  client: OpenAI,
  { model, system, messages, most = MOST_TOKENS, signal }: ModelRequest,
): AsyncIterable<ModelEvent> {
  const said = messages.map(toMessage);
  const stream = await client.chat.completions.create(
    {
      model,
      messages: [{ role: 'system', content: system }, ...said],
      max_completion_tokens: most,
      store: false,
      stream: true,
      stream_options: { include_usage: true },
    },
    { signal },
  );
  yield* chatEvents(stream);
}

function toMessage({ role, text, sight }: Said): OpenAI.ChatCompletionMessageParam {
  // Only whoever asks shows something.
  if (!sight || role === 'assistant') return { role, content: text };
  return { role, content: [partOf(sight), { type: 'text', text }] };
}

function partOf(sight: Sight): OpenAI.ChatCompletionContentPart {
  const { type } = sight;
  const data = `data:${type};base64,${asBase64(sight)}`;
  if (type === 'application/pdf') return { type: 'file', file: { filename: 'scan.pdf', file_data: data } };
  return { type: 'image_url', image_url: { url: data, detail: 'high' } };
}

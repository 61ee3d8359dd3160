import Anthropic from '@anthropic-ai/sdk';
import type { LanguageModel, ModelEvent, ModelRequest, Said, Sight } from '../../usecases/assistant/ports.ts';
import {
  asBase64,
  languageModel,
  MOST_TOKENS,
  patience,
  type VendorAccess,
} from '../../usecases/assistant/language-model.ts';

/** Anthropic's models. */
export function makeClaude({ apiBase, key }: VendorAccess): LanguageModel {
  return languageModel((request) => events(new Anthropic({ ...patience, baseURL: apiBase, apiKey: key() }), request));
}

async function* events(
  client: Anthropic,
  { model, system, messages, most = MOST_TOKENS, signal }: ModelRequest,
): AsyncIterable<ModelEvent> {
  const told = messages.map(toMessage);
  const asked = { model, system, messages: told, max_tokens: most, stream: true } as const;
  let input = 0;
  let isEnded = false;
  for await (const event of await client.messages.create(asked, { signal })) {
    if (event.type === 'message_start') input = event.message.usage.input_tokens;
    if (event.type === 'content_block_delta' && event.delta.type === 'text_delta')
      yield { kind: 'words', words: event.delta.text };
    if (event.type === 'message_delta') yield { kind: 'tokens', tokens: { input, output: event.usage.output_tokens } };
    if (event.type === 'message_stop') isEnded = true;
  }
  if (!isEnded) throw new Error('the stream ended before the answer did');
}

function toMessage({ role, text, sight }: Said): Anthropic.MessageParam {
  return { role, content: sight ? [blockOf(sight), { type: 'text', text }] : text };
}

function blockOf(sight: Sight): Anthropic.ContentBlockParam {
  const { type } = sight;
  const data = asBase64(sight);
  if (type === 'application/pdf') return { type: 'document', source: { type: 'base64', media_type: type, data } };
  return { type: 'image', source: { type: 'base64', media_type: type, data } };
}

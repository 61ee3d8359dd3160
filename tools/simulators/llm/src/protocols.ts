import type { Answer, Ask, Vendor } from './ask.ts';
import { piecesOf, type Protocol, type StreamEvent, tokensIn } from './stream.ts';

const AT = 1_700_000_000;
const OVERLOADED = 529;
const TOO_MANY = 429;
const BAD = 400;

const anthropic: Protocol = {
  path: '/v1/messages',
  events: (ask, { text }) => {
    const named = (type: string, data: object = {}): StreamEvent => ({ name: type, data: { type, ...data } });
    const delta = (piece: string) =>
      named('content_block_delta', { index: 0, delta: { type: 'text_delta', text: piece } });
    const message = { ...anthropicMessage(ask), content: [], stop_reason: null };
    return [
      named('message_start', { message }),
      named('content_block_start', { index: 0, content_block: { type: 'text', text: '' } }),
      ...piecesOf(text).map(delta),
      named('content_block_stop', { index: 0 }),
      named('message_delta', {
        delta: { stop_reason: 'end_turn', stop_sequence: null },
        usage: { output_tokens: tokensIn(text) },
      }),
      named('message_stop'),
    ];
  },
  whole: (ask, { text }) => ({
    ...anthropicMessage(ask),
    content: [{ type: 'text', text }],
    stop_reason: 'end_turn',
    usage: { input_tokens: tokensIn(ask.body), output_tokens: tokensIn(text) },
  }),
  error: (status) => ({ type: 'error', error: { type: anthropicError(status), message: 'planned fault' } }),
};

function anthropicMessage({ model, body }: Ask) {
  const usage = { input_tokens: tokensIn(body), output_tokens: 1 };
  return { id: 'msg_local', type: 'message', role: 'assistant', model, stop_sequence: null, usage };
}

function anthropicError(status: number): string {
  if (status === OVERLOADED) return 'overloaded_error';
  if (status === BAD) return 'invalid_request_error';
  return status === TOO_MANY ? 'rate_limit_error' : 'api_error';
}

/** OpenAI's chat completions, which Perplexity speaks too, with what it found beside. */
function chatProtocol(path: string, beside: (answer: Answer) => object): Protocol {
  const head = ({ model }: Ask, object: string) => ({ id: 'chatcmpl-local', object, created: AT, model });
  const usageOf = (ask: Ask, { text }: Answer) => ({
    prompt_tokens: tokensIn(ask.body),
    completion_tokens: tokensIn(text),
    total_tokens: tokensIn(ask.body) + tokensIn(text),
  });
  return {
    path,
    events: (ask, answer) => {
      const chunk = (delta: object, finish: string | null) => ({
        data: {
          ...head(ask, 'chat.completion.chunk'),
          ...beside(answer),
          choices: [{ index: 0, delta, finish_reason: finish }],
        },
      });
      return [
        chunk({ role: 'assistant', content: '' }, null),
        ...piecesOf(answer.text).map((content) => chunk({ content }, null)),
        chunk({}, 'stop'),
        { data: { ...head(ask, 'chat.completion.chunk'), choices: [], usage: usageOf(ask, answer) } },
        { data: '[DONE]' },
      ];
    },
    whole: (ask, answer) => ({
      ...head(ask, 'chat.completion'),
      ...beside(answer),
      choices: [{ index: 0, message: { role: 'assistant', content: answer.text }, finish_reason: 'stop' }],
      usage: usageOf(ask, answer),
    }),
    error: (status) => ({
      error: {
        message: 'planned fault',
        type: status === BAD ? 'invalid_request_error' : 'server_error',
        code: String(status),
      },
    }),
  };
}

export const protocols: Readonly<Record<Vendor, Protocol>> = {
  anthropic,
  openai: chatProtocol('/v1/chat/completions', () => ({})),
  perplexity: chatProtocol('/chat/completions', ({ pages }) => ({
    citations: pages.map(({ url }) => url),
    search_results: pages.map(({ url, title }) => ({ url, title, date: null })),
  })),
};

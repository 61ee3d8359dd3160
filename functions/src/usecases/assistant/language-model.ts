import {
  type LanguageModel,
  type ModelEvent,
  ModelFailedError,
  type ModelRequest,
  type Sight,
  UnseenError,
} from './ports.ts';

/** How a vendor of models is reached. */
export interface VendorAccess {
  /** As the vendor's SDK wants to be told. */
  readonly apiBase: string;
  /** Asked for with each request, so that its secret is read by the first. */
  readonly key: () => string;
}

/** Of one answer. */
export const MOST_TOKENS = 4096;
/** Until an answer begins, and between any two pieces of it. Nothing is tried again by an SDK: the next model is quicker. */
export const patience = { timeout: 60_000, maxRetries: 0 } as const;

type Answer = (request: ModelRequest) => AsyncIterable<ModelEvent>;

/** A vendor's models; whatever goes wrong while one answers is a failure of the model, unless it was told to stop. */
export function languageModel(answer: Answer): LanguageModel {
  return {
    async *stream(request) {
      try {
        yield* unlessSilent(answer, request);
      } catch (error) {
        if (request.signal.aborted) throw error;
        const isUnseen = isRefused(error) && request.messages.some(({ sight }) => sight !== undefined);
        if (isUnseen) throw new UnseenError(`${request.model} cannot open it`, { cause: error });
        throw new ModelFailedError(`${request.model} failed`, { cause: error });
      }
    },
  };
}

/** Throws once nothing has come for as long as an answer may take to begin, and hangs up. */
async function* unlessSilent(answer: Answer, request: ModelRequest): AsyncIterable<ModelEvent> {
  const hanging = new AbortController();
  const signal = AbortSignal.any([request.signal, hanging.signal]);
  const events = answer({ ...request, signal })[Symbol.asyncIterator]();
  try {
    for (let next = await inTime(events.next()); next.done !== true; next = await inTime(events.next()))
      yield next.value;
  } finally {
    hanging.abort();
  }
}

async function inTime<T>(coming: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the answer stopped before its end')), patience.timeout);
  });
  try {
    return await Promise.race([coming, silence]);
  } finally {
    clearTimeout(timer);
  }
}

const BAD_REQUEST = 400;
const isRefused = (error: unknown) => (error as { readonly status?: unknown } | null)?.status === BAD_REQUEST;

/** As vendors want to be given files. */
export const asBase64 = ({ content }: Sight): string => Buffer.from(content).toString('base64');

/** A piece of an answer in the form that OpenAI began and others took over. */
interface ChatChunk {
  readonly choices?: readonly { readonly delta?: { readonly content?: unknown }; readonly finish_reason?: unknown }[];
  readonly usage?: { readonly prompt_tokens?: number; readonly completion_tokens?: number } | null;
  readonly search_results?: readonly { readonly url: string; readonly title?: string | null }[] | null;
}

/** Throws when the answer breaks off. */
export async function* chatEvents(chunks: AsyncIterable<ChatChunk>): AsyncIterable<ModelEvent> {
  let isEnded = false;
  let pages: readonly ModelEvent[] = [];
  for await (const chunk of chunks) {
    if (pages.length === 0) {
      pages = pagesOf(chunk);
      yield* pages;
    }
    yield* saidIn(chunk);
    if (chunk.choices?.[0]?.finish_reason) isEnded = true;
  }
  if (!isEnded) throw new Error('the stream ended before the answer did');
}

function pagesOf({ search_results: found }: ChatChunk): readonly ModelEvent[] {
  if (!found || found.length === 0) return [];
  return [{ kind: 'pages', pages: found.map(({ url, title }) => ({ url, title: title ?? url })) }];
}

function saidIn({ choices, usage }: ChatChunk): readonly ModelEvent[] {
  const words = choices?.[0]?.delta?.content;
  return [
    ...(typeof words === 'string' ? [{ kind: 'words', words } as const] : []),
    ...(usage ? [tokensOf(usage)] : []),
  ];
}

function tokensOf({
  prompt_tokens: input = 0,
  completion_tokens: output = 0,
}: NonNullable<ChatChunk['usage']>): ModelEvent {
  return { kind: 'tokens', tokens: { input, output } };
}

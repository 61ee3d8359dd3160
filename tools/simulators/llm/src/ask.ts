export const vendors = ['anthropic', 'openai', 'perplexity'] as const;
export type Vendor = (typeof vendors)[number];

/** A request to a model, whichever protocol it came by. */
export interface Ask {
  readonly vendor: Vendor;
  readonly model: string;
  readonly system: string;
  /** All messages after the system's, each with who says it. */
  readonly messages: readonly { readonly role: string; readonly text: string }[];
  /** What the messages show. */
  readonly shown: readonly Shown[];
  readonly streams: boolean;
  /** All that was sent, as it came. */
  readonly body: string;
}

/** A picture or a scan, as it came. */
export interface Shown {
  readonly type: string;
  readonly content: Uint8Array;
}

/** A page that a model found. */
export interface FoundPage {
  readonly url: string;
  readonly title: string;
}

export interface Answer {
  readonly text: string;
  readonly pages: readonly FoundPage[];
  /** After half of a stream, what comes before the rest. */
  readonly halfway?: Promise<unknown> | undefined;
}

/** What was said last, to which a model answers. */
export function lastWords({ messages }: Ask): string {
  return messages.at(-1)?.text ?? '';
}

/** Undefined for what is no request of the vendor's. */
export function readAsk(vendor: Vendor, body: string): Ask | undefined {
  const sent = objectOf(body);
  const { model, messages, stream } = sent ?? {};
  if (typeof model !== 'string' || !Array.isArray(messages)) return undefined;
  const said = messages.map((each) => toMessage(each));
  const system = [textOf(sent?.['system']), ...said.filter(isSystem).map(({ text }) => text)].join('\n').trim();
  const shown = messages.flatMap(shownIn);
  const spoken = said.filter((each) => !isSystem(each));
  return { vendor, model, system, messages: spoken, shown, streams: stream === true, body };
}

const isSystem = ({ role }: { readonly role: string }) => role === 'system' || role === 'developer';

function toMessage(sent: unknown) {
  const { role, content } = (sent ?? {}) as { role?: unknown; content?: unknown };
  return { role: String(role), text: textOf(content) };
}

/** Content is a text, or a list of parts with texts. */
function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content.map(textOfPart).join('');
}

function textOfPart(part: unknown): string {
  const { text } = (part ?? {}) as { text?: unknown };
  return typeof text === 'string' ? text : '';
}

function shownIn(message: unknown): Shown[] {
  const { content } = (message ?? {}) as { content?: unknown };
  return Array.isArray(content) ? content.flatMap((part) => toShown(part) ?? []) : [];
}

const DATA = /^data:([\w/+.-]+);base64,(.+)$/s;

/** Anthropic is shown a source, OpenAI an address that holds the data. */
function toShown(part: unknown): Shown | undefined {
  const {
    source,
    image_url: image,
    file,
  } = (part ?? {}) as Readonly<Record<string, Record<string, unknown> | undefined>>;
  if (source) return { type: String(source['media_type']), content: Buffer.from(String(source['data']), 'base64') };
  const address = image?.['url'] ?? file?.['file_data'];
  const [, type, data] = (typeof address === 'string' ? DATA.exec(address) : null) ?? [];
  return type && data ? { type, content: Buffer.from(data, 'base64') } : undefined;
}

function objectOf(body: string): Record<string, unknown> | undefined {
  try {
    const sent: unknown = JSON.parse(body);
    return typeof sent === 'object' && sent !== null ? (sent as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

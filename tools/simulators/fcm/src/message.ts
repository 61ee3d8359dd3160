/** A message as it was taken. */
export interface PushMessage {
  readonly name: string;
  readonly token: string;
  readonly data: Readonly<Record<string, string>>;
  /** Of the push service: `TTL`, `Urgency`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly receivedAt: number;
}

export interface Sent {
  readonly token: string;
  readonly data: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
}

const MOST_BYTES = 4096;
const known: Readonly<Record<string, readonly string[]>> = {
  '': ['message', 'validate_only'],
  message: ['token', 'data', 'webpush', 'notification', 'android', 'apns', 'fcm_options'],
  webpush: ['headers', 'data', 'notification', 'fcm_options'],
};

/** What a request says, or why Google would not take it. */
export function readMessage(body: string): Sent | { readonly problem: string } {
  const request = parsed(body);
  if (!request) return { problem: 'Invalid JSON payload received.' };
  const message = objectOf(request['message']);
  const webpush = objectOf(message['webpush']);
  for (const [where, object] of Object.entries({ '': request, message, webpush })) {
    const unknown = Object.keys(object).find((name) => !known[where]?.includes(name));
    if (unknown)
      return { problem: `Invalid JSON payload received. Unknown name "${unknown}" at '${where}': Cannot find field.` };
  }
  const { token } = message;
  if (typeof token !== 'string') return { problem: 'Recipient of the message is not set.' };
  const [data, headers] = [textsOf(message['data']), textsOf(webpush['headers'])];
  if (!data || !headers) return { problem: "Invalid value at 'message.data[0].value' (TYPE_STRING)" };
  if (Buffer.byteLength(JSON.stringify(data)) > MOST_BYTES) return { problem: 'The message is too big.' };
  return { token, data, headers };
}

function parsed(body: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return objectOf(value);
  } catch {
    return undefined;
  }
}

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** Undefined when a value is no text. */
function textsOf(value: unknown): Record<string, string> | undefined {
  const entries = Object.entries(objectOf(value));
  const texts = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return texts.length === entries.length ? Object.fromEntries(texts) : undefined;
}

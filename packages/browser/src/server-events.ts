/** What the lines of a stream of events say, each a JSON object; lines that only keep the stream open are left out. */
export async function* eventsIn(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Record<string, unknown>> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const part of bytes) {
    const lines = (rest + decoder.decode(part, { stream: true })).split(/\r?\n/);
    rest = lines.pop() ?? '';
    yield* lines.flatMap(eventOf);
  }
  yield* eventOf(rest + decoder.decode());
}

function eventOf(line: string): Record<string, unknown>[] {
  if (!line.startsWith('data:')) return [];
  const event: unknown = JSON.parse(line.slice('data:'.length));
  return typeof event === 'object' && event !== null ? [event as Record<string, unknown>] : [];
}

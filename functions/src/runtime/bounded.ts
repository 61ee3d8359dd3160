/** No callable takes more than a form's worth. */
const MOST_BYTES = 65_536;
const DEEPEST = 8;
const MOST_VALUES = 2000;
/** Names by which JavaScript and the callable protocol take an object for something else. */
const MEANINGFUL = ['__proto__', '@type'];

interface Request {
  readonly rawBody?: Buffer;
  body: unknown;
}

/**
 * Empties a request that no honest caller sends, before anything walks it: a walk that recurses dies of five thousand
 * arrays within each other. What is left is refused as input that cannot be read.
 */
export function boundBody(request: Request, mostBytes = MOST_BYTES): void {
  if ((request.rawBody?.length ?? 0) > mostBytes) request.body = { data: `${OVER}${mostBytes} bytes` };
  else if (!isShallow(request.body)) request.body = { data: null };
}

/** What stands for the input of a request that was emptied for its size. */
const OVER = 'The request is larger than ';

/** What a request that was too large is told; undefined for any other. */
export function saysTooLarge(data: unknown): string | undefined {
  return typeof data === 'string' && data.startsWith(OVER) ? data : undefined;
}

/** False for what is nested too deep, has too many values, or has a name that means something else. */
export function isShallow(body: unknown): boolean {
  let level: unknown[] = [body];
  let seen = 0;
  for (let depth = 0; level.length > 0; depth++) {
    seen += level.length;
    if (depth > DEEPEST || seen > MOST_VALUES) return false;
    const objects = level.filter((value) => typeof value === 'object' && value !== null);
    if (objects.some((object) => MEANINGFUL.some((name) => Object.hasOwn(object, name)))) return false;
    level = objects.flatMap((object): unknown[] => Object.values(object));
  }
  return true;
}

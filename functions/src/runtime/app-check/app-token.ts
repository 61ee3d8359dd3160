const HEADER = 'x-firebase-appcheck';
const taken = new WeakMap<object, string>();

interface Headed {
  readonly headers: Record<string, string | string[] | undefined>;
}

/** Keeps App Check's token of a request aside: Firebase's SDK would judge it by itself, by keys that nobody can name to it. */
export function takeAppToken(request: Headed): void {
  const token = request.headers[HEADER];
  delete request.headers[HEADER];
  if (typeof token === 'string' && token !== '') taken.set(request, token);
}

/** Undefined where the request brought none. */
export function appTokenOf(request: object): string | undefined {
  return taken.get(request);
}

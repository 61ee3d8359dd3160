export interface RoutePath {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** The path as its vendor documents it, such as `/v1/refunds/{id}`; faults name it. */
  readonly template: string;
}

export interface Match<R extends RoutePath> {
  readonly route: R;
  /** The id in the path; empty where the path has none. */
  readonly id: string;
}

export function findRoute<R extends RoutePath>(
  routes: readonly R[],
  method: string,
  path: string,
): Match<R> | undefined {
  for (const route of routes) {
    const id = route.method === method ? idIn(route.template, path) : undefined;
    if (id !== undefined) return { route, id };
  }
  return undefined;
}

function idIn(template: string, path: string): string | undefined {
  const [before = '', after] = template.split('{id}');
  if (after === undefined) return path === template ? '' : undefined;
  if (!path.startsWith(before) || !path.endsWith(after)) return undefined;
  const id = path.slice(before.length, path.length - after.length);
  return id !== '' && !id.includes('/') ? decodeURIComponent(id) : undefined;
}

import { lazy } from 'react';
import type { ComponentType } from 'react';
import { WithAreas } from './intl/words.tsx';

/** A page in its own chunk; its code and its words are asked for together. An app names it once with its own areas: `lazyPage<WebArea>`. */
export function lazyPage<Area extends string>(
  areas: readonly Area[],
  load: () => Promise<{ readonly Component: ComponentType }>,
): ComponentType {
  const Content = lazy(() => load().then(({ Component }) => ({ default: Component })));
  return function LazyPage() {
    void load();
    return (
      <WithAreas areas={areas}>
        <Content />
      </WithAreas>
    );
  };
}

import { lazy } from 'react';
import type { ComponentType } from 'react';
import type { WebArea } from '@sos/words/web';
import { WithWords } from '../shared/words.ts';

/** A page in its own chunk; its code and its words are asked for together. */
export function page(areas: readonly WebArea[], load: () => Promise<{ readonly Component: ComponentType }>) {
  const Content = lazy(() => load().then(({ Component }) => ({ default: Component })));
  return function LazyPage() {
    void load();
    return (
      <WithWords areas={areas}>
        <Content />
      </WithWords>
    );
  };
}

import { Component } from 'react';
import type { ReactNode } from 'react';
import { lastWordsIn } from '@sos/words/last-words';
import { readStored, writeStored } from './stored.ts';

interface Props {
  /** Another path clears the crash. */
  readonly path: string;
  /** How much is lost: the page, a part of it with words in its place, or a part that nobody misses. */
  readonly lost?: 'page' | 'part' | 'nothing';
  readonly children: ReactNode;
}

interface State {
  readonly crashed: boolean;
  readonly path: string;
}

/** How browsers and Vite say that a file of this release is no longer there. */
const missingFile = /dynamically imported module|module script failed|preload CSS/i;
const storage = () => sessionStorage;
const key = 'sos.reloadedAt';
const pauseMs = 60_000;

/** A page of an older release loads itself again; once, in case the file is missing for another reason. */
function reloadForNewRelease(error: unknown): void {
  if (!navigator.onLine || !(error instanceof Error) || !missingFile.test(error.message)) return;
  const last = readStored(storage, key);
  if (typeof last === 'number' && Date.now() - last < pauseMs) return;
  writeStored(storage, key, Date.now());
  if (readStored(storage, key) !== null) location.reload();
}

/** Loses only what is inside when its code breaks or cannot be loaded. */
export class CrashBoundary extends Component<Props, State> {
  override state: State = { crashed: false, path: this.props.path };

  static getDerivedStateFromProps({ path }: Props, state: State): State | null {
    return path === state.path ? null : { crashed: false, path };
  }

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override componentDidCatch(error: unknown) {
    // As the browser tells of what nobody catches.
    dispatchEvent(new ErrorEvent('error', { error }));
    if (!this.props.lost) reloadForNewRelease(error);
  }

  override render() {
    const { lost = 'page', children } = this.props;
    if (!this.state.crashed) return children;
    return lost === 'nothing' ? null : <LastWords page={lost === 'page'} />;
  }
}

function LastWords({ page }: { readonly page: boolean }) {
  const { title, text, offline, retry } = lastWordsIn(document.documentElement.lang);
  const Frame = page ? 'main' : 'div';
  const Title = page ? 'h1' : 'strong';
  return (
    <Frame
      id={page ? 'main' : undefined}
      className={page ? 'page grid gap-4 content-start justify-items-start' : 'banner'}
    >
      <Title role="alert">{title}</Title>
      <p>{navigator.onLine ? text : offline}</p>
      <button type="button" className="button" data-tone="quiet" onClick={() => location.reload()}>
        {retry}
      </button>
    </Frame>
  );
}

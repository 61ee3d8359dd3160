import { Component } from 'react';
import type { ReactNode } from 'react';
import { lastWordsIn } from '@sos/words/last-words';

interface Props {
  /** Another path clears the crash. */
  readonly path: string;
  readonly children: ReactNode;
}

interface State {
  readonly crashed: boolean;
  readonly path: string;
}

export class CrashBoundary extends Component<Props, State> {
  override state: State = { crashed: false, path: this.props.path };

  static getDerivedStateFromProps({ path }: Props, state: State): State | null {
    return path === state.path ? null : { crashed: false, path };
  }

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    if (!this.state.crashed) return this.props.children;
    const { title, text, retry } = lastWordsIn(document.documentElement.lang);
    return (
      <main id="main" className="page grid gap-4 justify-items-start">
        <h1>{title}</h1>
        <p>{text}</p>
        <button type="button" className="button" data-tone="quiet" onClick={() => location.reload()}>
          {retry}
        </button>
      </main>
    );
  }
}

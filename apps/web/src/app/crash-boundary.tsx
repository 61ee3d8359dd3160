import { Component } from 'react';
import type { ReactNode } from 'react';

interface Props {
  /** Another path is another try. */
  readonly path: string;
  readonly children: ReactNode;
}

/** Words of last resort, kept in the code because the message files may be what failed. */
const lastWords = {
  en: {
    title: 'This page could not be shown.',
    text: 'Nothing was charged by this. Please load it again.',
    retry: 'Load again',
  },
  fr: {
    title: 'Cette page n’a pas pu s’afficher.',
    text: 'Rien n’a été débité de ce fait. Rechargez la page.',
    retry: 'Recharger',
  },
};

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
    const { title, text, retry } = lastWords[document.documentElement.lang === 'fr' ? 'fr' : 'en'];
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

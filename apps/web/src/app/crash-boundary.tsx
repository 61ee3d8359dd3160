import { Component } from 'react';
import type { ReactNode } from 'react';

interface Props {
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

export class CrashBoundary extends Component<Props, { readonly crashed: boolean }> {
  override state = { crashed: false };

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

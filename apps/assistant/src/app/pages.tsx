import type { AssistantArea } from '@sos/words/assistant';
import { lazy } from 'react';
import type { ComponentType } from 'react';
import { WithWords } from '../shared/words.ts';

interface Place {
  readonly path: string;
  /** The areas of words that it says, besides those of the frame. */
  readonly areas: readonly AssistantArea[];
  readonly load: () => Promise<ComponentType>;
}

const places: readonly Place[] = [
  {
    path: 'dossiers',
    areas: ['dossiers'],
    load: () => import('../features/dossiers/dossiers-page.tsx').then(({ DossiersPage }) => DossiersPage),
  },
  {
    path: 'dossiers/:dossierId',
    areas: ['dossiers', 'answers'],
    load: () => import('../features/dossiers/dossier-page.tsx').then(({ DossierPage }) => DossierPage),
  },
  {
    path: 'dossiers/:dossierId/:conversationId',
    areas: ['answers'],
    load: () => import('../features/answers/conversation-page.tsx').then(({ ConversationPage }) => ConversationPage),
  },
  {
    path: 'history',
    areas: ['past'],
    load: () => import('../features/history/history-page.tsx').then(({ HistoryPage }) => HistoryPage),
  },
  {
    path: 'library',
    areas: ['past', 'answers'],
    load: () => import('../features/library/library-page.tsx').then(({ LibraryPage }) => LibraryPage),
  },
  {
    path: 'usage',
    areas: ['usage'],
    load: () => import('../features/usage/usage-page.tsx').then(({ UsagePage }) => UsagePage),
  },
  {
    path: 'settings',
    areas: ['choices'],
    load: () => import('../features/settings/settings-page.tsx').then(({ SettingsPage }) => SettingsPage),
  },
];

/** A page in its own chunk; its code and its words are asked for together. */
function pageOf({ areas, load }: Place): ComponentType {
  const Content = lazy(() => load().then((Component) => ({ default: Component })));
  return function LoadedPage() {
    void load();
    return (
      <WithWords areas={areas}>
        <Content />
      </WithWords>
    );
  };
}

export const pages = places.map((place) => ({ path: place.path, Page: pageOf(place) }));

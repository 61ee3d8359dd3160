import { lazyPage } from '@sos/browser/lazy-page.tsx';
import type { AssistantArea } from '@sos/words/assistant';

const page = lazyPage<AssistantArea>;

/** Each page in its own chunk, with the areas of words that it says besides those of the frame. */
export const pages = [
  { path: 'dossiers', Page: page(['dossiers'], () => import('./routes/dossiers.tsx')) },
  { path: 'dossiers/:dossierId', Page: page(['dossiers', 'answers', 'usage'], () => import('./routes/dossier.tsx')) },
  { path: 'history', Page: page(['past', 'answers'], () => import('./routes/history.tsx')) },
  { path: 'library', Page: page(['past', 'answers'], () => import('./routes/library.tsx')) },
  { path: 'usage', Page: page(['usage'], () => import('./routes/usage.tsx')) },
  { path: 'settings', Page: page(['choices'], () => import('./routes/settings.tsx')) },
] as const;

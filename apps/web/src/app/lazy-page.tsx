import { lazyPage } from '@sos/browser/lazy-page.tsx';
import type { WebArea } from '@sos/words/web';

export const page = lazyPage<WebArea>;

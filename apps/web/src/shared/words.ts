import { WithAreas, useWordsOf } from '@sos/browser/intl/words.tsx';
import type { WebArea, WebMessageKey } from '@sos/words/web';

export const useWords = useWordsOf<WebMessageKey>;
export const WithWords = WithAreas<WebArea>;

import { WithAreas, useWordsOf } from '@sos/browser/intl/words.tsx';
import type { AssistantArea, AssistantMessageKey } from '@sos/words/assistant';

export const useWords = useWordsOf<AssistantMessageKey>;
export const WithWords = WithAreas<AssistantArea>;

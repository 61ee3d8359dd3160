import { WithAreas, useWordsOf } from '@sos/browser/intl/words.tsx';
import type { AdminArea, AdminMessageKey } from '@sos/words/admin';

export const useWords = useWordsOf<AdminMessageKey>;
export const WithWords = WithAreas<AdminArea>;

import { WithAreas, useWordsOf } from '@sos/browser/intl/words.tsx';
import type { AgencyArea, AgencyMessageKey } from '@sos/words/agency';

export const useWords = useWordsOf<AgencyMessageKey>;
export const WithWords = WithAreas<AgencyArea>;

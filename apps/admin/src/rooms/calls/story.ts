import type { useWords } from '../../shared/words.ts';
import type { Call } from './use-call.ts';

export type StoryLine = Call['lines'][number];
/** What a line of a call's story needs to know of the call. */
export type Told = Pick<Call, 'session' | 'clientName'>;
export type StoryWords = Pick<ReturnType<typeof useWords>, 'say' | 'formats' | 'times'>;

/** The client by their name; by their id once the account is gone. */
export const clientOf = ({ clientName, session }: Told): string => clientName || session.clientId;

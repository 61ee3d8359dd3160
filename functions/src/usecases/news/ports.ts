import type { Reader } from '@sos/domain/news/reader';

/** Those who get our news by mail; a list that is not configured knows nobody. Each throws VendorUnavailableError. */
export interface NewsList {
  /** `left` for whoever has told the list itself to stop; undefined for whom it does not know. */
  standing(email: string): Promise<'reads' | 'left' | undefined>;
  enter(reader: Pick<Reader, 'email' | 'locale'>): Promise<void>;
  leave(email: string): Promise<void>;
  forget(email: string): Promise<void>;
}

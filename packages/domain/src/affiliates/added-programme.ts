/** A `draft` is seen by admins alone and pays nobody; what is `closed` takes nobody new, and pays those who are there. */
export const addedStates = ['draft', 'open', 'closed'] as const;
export type AddedState = (typeof addedStates)[number];

/** Whom its second code may bring. */
export const addedRecruits = ['partner', 'lawyer', 'expat'] as const;
export type AddedRecruit = (typeof addedRecruits)[number];

/** Pages that it may have beside those that every programme has. */
export const addedRooms = ['training', 'resources', 'posts', 'guide'] as const;
export type AddedRoom = (typeof addedRooms)[number];

/** What its people may play: `month`, who earns most by each month's calls; `raise`, that the best three earn more in the next. */
export const addedGames = ['month', 'raise'] as const;
export type AddedGame = (typeof addedGames)[number];

/** What people read of it. */
export interface AddedText {
  readonly name: string;
  /** What one does in it, on its page and where one registers. */
  readonly text: string;
  /** The question where somebody will talk of us. */
  readonly place: string;
}

/** Before anybody has written it. */
export const emptyAddedText: AddedText = { name: '', text: '', place: '' };

/** By the language; a newer release may know more of them than this one. */
export type AddedTexts = Readonly<Record<string, AddedText | undefined>>;

/** A programme that an admin has added, without what it pays. */
export interface AddedTerms {
  /** Its name in addresses and documents, which never changes. */
  readonly id: string;
  readonly state: AddedState;
  readonly texts: AddedTexts;
  readonly recruits: readonly AddedRecruit[];
  readonly rooms: readonly AddedRoom[];
  readonly games: readonly AddedGame[];
  readonly asksAudience: boolean;
  /** What a client's first call costs less with a code of it, in hundredths of the price. */
  readonly codeDiscount: number;
}

/** Its words in a language, or the English ones. */
export function addedTextIn(texts: AddedTexts, locale: string): AddedText {
  return texts[locale] ?? texts['en'] ?? emptyAddedText;
}

/** Somebody with Telegram on their telephone. In a private chat the person and the chat have one id. */
export interface Person {
  readonly id: number;
  readonly firstName: string;
  /** As Telegram tells bots: `fr`, `pt-br`. */
  readonly languageCode: string;
  /** A bot may write to nobody who has not started it. */
  hasStarted: boolean;
  hasBlocked: boolean;
}

export interface Button {
  readonly text: string;
  readonly url?: string;
  readonly callback_data?: string;
}

export interface Message {
  readonly id: number;
  readonly chatId: number;
  readonly from: 'person' | 'bot';
  text: string;
  /** Rows of them, under what a bot writes. */
  buttons: readonly (readonly Button[])[];
  readonly at: number;
}

interface Kept {
  readonly people: readonly Person[];
  readonly messages: readonly Message[];
  readonly lastUpdate: number;
}

const FIRST_ID = 700_100;
const newcomers = [
  ['Nora', 'en'],
  ['Camille', 'fr'],
  ['Rui', 'pt-br'],
] as const;

/** Whoever has Telegram, what was written, and groups that the bot was put into. */
export class Chats {
  readonly people = new Map<number, Person>();
  readonly groups: ReadonlySet<number>;
  #messages: Message[] = [];
  #lastMessage = 0;
  #lastUpdate = 0;

  constructor(groups: readonly number[]) {
    this.groups = new Set(groups);
    for (const [firstName, languageCode] of newcomers) this.join(firstName, languageCode);
  }

  join(firstName: string, languageCode: string): Person {
    const id = FIRST_ID + this.people.size;
    const person = { id, firstName, languageCode, hasStarted: false, hasBlocked: false };
    this.people.set(id, person);
    return person;
  }

  write(
    message: Pick<Message, 'chatId' | 'from' | 'text' | 'at'> & { readonly buttons?: Message['buttons'] },
  ): Message {
    this.#lastMessage += 1;
    const written = { buttons: [], ...message, id: this.#lastMessage };
    this.#messages.push(written);
    return written;
  }

  /** Oldest first. */
  messagesIn(chatId: number): readonly Message[] {
    return this.#messages.filter((message) => message.chatId === chatId);
  }

  find(chatId: number, messageId: number): Message | undefined {
    return this.#messages.find((message) => message.chatId === chatId && message.id === messageId);
  }

  nextUpdate(): number {
    this.#lastUpdate += 1;
    return this.#lastUpdate;
  }

  snapshot(): string {
    const kept: Kept = { people: [...this.people.values()], messages: this.#messages, lastUpdate: this.#lastUpdate };
    return JSON.stringify(kept);
  }

  restore(snapshot: string): void {
    const { people, messages, lastUpdate } = JSON.parse(snapshot) as Kept;
    this.people.clear();
    for (const person of people) this.people.set(person.id, person);
    this.#messages = [...messages];
    this.#lastMessage = Math.max(0, ...this.#messages.map(({ id }) => id));
    this.#lastUpdate = lastUpdate;
  }
}

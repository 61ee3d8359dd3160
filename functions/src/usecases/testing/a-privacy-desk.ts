import type { Message } from '@sos/domain/notifications/notice';
import { canaries, wholeFiles, wholePeople } from './a-whole-person.ts';
import { MemoryAccounts } from './memory-accounts.ts';
import { MemoryPersonalRecords } from './memory-personal-records.ts';
import { MemoryPersonalFiles, MemoryPrivacy } from './memory-privacy.ts';

export const AT = Date.UTC(2026, 0, 5, 12);
export const DAY = 86_400_000;

class Crash extends Error {}

/** Every port of the world, and a crash before or after the call that is named. */
export class PrivacyDesk {
  now = AT;
  readonly privacy = new MemoryPrivacy();
  readonly stored = new MemoryPersonalRecords();
  readonly bucket = new MemoryPersonalFiles();
  readonly people = new MemoryAccounts();
  readonly mails = new Map<string, Message>();
  readonly alerts: string[] = [];
  readonly forgotten: string[] = [];
  readonly queued: { readonly name: string; readonly at: number | null }[] = [];
  calls = 0;
  crash: { readonly call: number; readonly when: 'before' | 'after' } | undefined;

  constructor() {
    for (const [path, data] of Object.entries(wholePeople)) this.stored.documents.set(path, data);
    for (const [path, text] of Object.entries(wholeFiles)) this.bucket.byPath.set(path, Buffer.from(text));
    for (const uid of Object.keys(canaries)) this.people.cameByGoogle(uid, `${uid}@canary.example`);
    this.privacy.shown.add('ana');
  }

  /** Each of the port's methods may be the one at which the process ends. */
  #frail<T extends object>(port: T): T {
    return new Proxy(port, {
      get: (target, name) => {
        const method: unknown = Reflect.get(target, name);
        if (typeof method !== 'function') return method;
        return async (...given: unknown[]) => {
          const call = ++this.calls;
          if (this.crash?.call === call && this.crash.when === 'before') throw new Crash();
          const answer: unknown = await Reflect.apply(method, target, given);
          if (this.crash?.call === call) throw new Crash();
          return answer;
        };
      },
    });
  }

  readonly needs = {
    exports: this.#frail(this.privacy.exports),
    deletions: this.#frail(this.privacy.deletions),
    matters: this.#frail(this.privacy.matters),
    visibility: this.#frail(this.privacy.visibility),
    records: this.#frail(this.stored),
    files: this.#frail(this.bucket),
    registry: this.#frail(this.people.registry),
    ...this.#frail({
      sendMail: async (message: Message) => void this.mails.set(`${message.text} ${message.cause}`, message),
      forgetAtVendors: async (uid: string) => void this.forgotten.push(uid),
    }),
    tasks: {
      enqueue: async ({ name, at }: { name: string; at: number | null }) => void this.queued.push({ name, at }),
    },
    alerts: { raise: async ({ kind }: { kind: string }) => void this.alerts.push(kind) },
    localeOf: async () => 'en' as const,
    makeFile: async (copy: object) => Buffer.from(JSON.stringify(copy)),
    newPseudonym: () => 'SOS-4F7K2Q',
    newSecret: () => 'secret',
    baseUrl: () => 'https://payments.example',
    clock: { now: () => this.now },
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  };

  /** Tries again after each crash, as queues and schedules do. */
  async untilDone(work: () => Promise<void>): Promise<void> {
    await work().catch((error: unknown) => {
      if (!(error instanceof Crash)) throw error;
      this.crash = undefined;
      return this.untilDone(work);
    });
  }

  /** Everything that is stored, as text. */
  all(): string {
    const files = [...this.bucket.byPath].map(([path, bytes]) => `${path}: ${Buffer.from(bytes).toString('utf8')}`);
    return `${JSON.stringify([...this.stored.documents])}\n${files.join('\n')}`;
  }
}

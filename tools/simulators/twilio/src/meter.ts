import { billedMinutes, type Call, durationSeconds } from './calls/call.ts';

export interface MeterReading {
  /** Calls that were really dialled. */
  readonly originations: number;
  /** Calls that telephones placed to the account's numbers. */
  readonly incoming: number;
  readonly answered: number;
  /** Minutes of all answered legs, each leg's last minute counted whole. */
  readonly billedMinutes: number;
  readonly legSeconds: number;
  /** The most legs that rang one number at the same time; more than 1 means somebody was rung twice at once. */
  readonly maxRinging: Readonly<Record<string, number>>;
}

/** Counts what the account would pay for, and who was rung how often at once. */
export class Meter {
  readonly #ringing = new Map<string, number>();
  readonly #most = new Map<string, number>();
  #originations = 0;
  #incoming = 0;
  #answered = 0;
  #billedMinutes = 0;
  #legSeconds = 0;

  dialled(number: string): void {
    this.#originations++;
    const ringing = (this.#ringing.get(number) ?? 0) + 1;
    this.#ringing.set(number, ringing);
    this.#most.set(number, Math.max(ringing, this.#most.get(number) ?? 0));
  }

  received(): void {
    this.#incoming++;
  }

  /** A dialled leg was answered or given up. */
  stoppedRinging(number: string): void {
    this.#ringing.set(number, (this.#ringing.get(number) ?? 1) - 1);
  }

  ended(call: Call): void {
    if (call.answeredAt === undefined) return;
    this.#answered++;
    this.#billedMinutes += billedMinutes(call);
    this.#legSeconds += durationSeconds(call) ?? 0;
  }

  read(): MeterReading {
    return {
      originations: this.#originations,
      incoming: this.#incoming,
      answered: this.#answered,
      billedMinutes: this.#billedMinutes,
      legSeconds: this.#legSeconds,
      maxRinging: Object.fromEntries(this.#most),
    };
  }

  reset(): void {
    this.#ringing.clear();
    this.#most.clear();
    this.#originations = this.#incoming = this.#answered = this.#billedMinutes = this.#legSeconds = 0;
  }
}

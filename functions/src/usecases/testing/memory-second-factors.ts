import type { SecondFactorDocument } from '@sos/contracts/second-factors';
import type { SecondFactors } from '../accounts/factor-ports.ts';

/** Second factors; what is decided is written before anybody else decides. */
export class MemorySecondFactors implements SecondFactors {
  readonly byId = new Map<string, SecondFactorDocument>();

  async find(uid: string): Promise<SecondFactorDocument | undefined> {
    return this.byId.get(uid);
  }

  async change<T>(
    uid: string,
    decide: (factor: SecondFactorDocument | undefined) => {
      readonly factor: SecondFactorDocument;
      readonly outcome: T;
    },
  ): Promise<T> {
    const { factor, outcome } = decide(this.byId.get(uid));
    this.byId.set(uid, factor);
    return outcome;
  }
}

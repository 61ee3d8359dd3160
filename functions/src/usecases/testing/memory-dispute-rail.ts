import type { RailDispute } from '@sos/domain/disputes/dispute';
import { aRailDispute } from '@sos/domain/testing/a-dispute';
import type { DisputeRail, FoundDispute } from '../disputes/ports.ts';
import { RailRefusedError } from '../payments/ports.ts';
import { VendorUnavailableError } from '../shared/ports.ts';

type Ending = 'won' | 'lost' | 'closed';

/** Disputes at a rail that repeats what it answered under a key. `down` makes it fail, `loseAnswer` makes it act and then fail. */
export class MemoryDisputeRail implements DisputeRail {
  readonly byId = new Map<string, FoundDispute>();
  /** What was done, by its keys. */
  readonly log: string[] = [];
  /** What was answered last. */
  explanation = '';
  down = false;
  loseAnswer = false;
  /** The code with which it refuses what would change something. */
  refuses: string | undefined;
  readonly #done = new Set<string>();

  /** The client asks their bank for the money. */
  open(bookingId: string, railPaymentId: string, differs: Partial<RailDispute> = {}): string {
    const dispute = aRailDispute(differs);
    this.byId.set(dispute.id, { bookingId, railPaymentId, dispute });
    return dispute.id;
  }

  /** The bank decides. */
  end(id: string, phase: Ending): void {
    const { amount } = this.#found(id).dispute;
    const money = phase === 'lost' ? { withdrawn: amount.amount, fee: 1500 } : { withdrawn: 0, fee: 0 };
    this.#become(id, { phase, ...money });
  }

  async read(id: string): Promise<FoundDispute> {
    this.#reach();
    return this.#found(id);
  }

  async submit(id: string, { evidence, key }: Parameters<DisputeRail['submit']>[1]): Promise<FoundDispute> {
    return this.#act(id, key, ({ submissions }) => {
      this.explanation = evidence.explanation;
      return { phase: 'under_review', submissions: submissions + 1 };
    });
  }

  async accept(id: string, key: string): Promise<FoundDispute> {
    return this.#act(id, key, ({ amount }) => ({ phase: 'lost', withdrawn: amount.amount }));
  }

  #act(id: string, key: string, change: (dispute: RailDispute) => Partial<RailDispute>): FoundDispute {
    this.#reach();
    if (!this.#done.has(key)) {
      const { dispute } = this.#found(id);
      const code = this.refuses ?? (dispute.phase === 'needs_response' ? undefined : 'dispute_closed');
      if (code !== undefined) throw new RailRefusedError('request', { code });
      this.#done.add(key);
      this.log.push(key);
      this.#become(id, change(dispute));
    }
    if (this.loseAnswer) throw new VendorUnavailableError('the answer is lost', { certain: false });
    return this.#found(id);
  }

  #become(id: string, change: Partial<RailDispute>): void {
    const found = this.#found(id);
    this.byId.set(id, { ...found, dispute: { ...found.dispute, ...change } });
  }

  #found(id: string): FoundDispute {
    const found = this.byId.get(id);
    if (!found) throw new RailRefusedError('request', { code: 'resource_missing' });
    return found;
  }

  #reach(): void {
    if (this.down) throw new VendorUnavailableError('out of reach', { certain: false });
  }
}

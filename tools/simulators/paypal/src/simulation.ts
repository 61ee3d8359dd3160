import type { FaultPlan } from '@sos/simulator-kit/faults';
import type { SimReply, SimRequest } from '@sos/simulator-kit/http-server';
import { type Authority, newAuthority } from './certificates/authority.ts';
import type { Dispute } from './disputes/types.ts';
import { answerApi } from './http/api.ts';
import { Problem } from './http/problems.ts';
import { RequestIds } from './http/request-ids.ts';
import { Bank } from './money/bank.ts';
import { type MoneyMeter, measure } from './money/meter.ts';
import type { Account } from './money/types.ts';
import type { PaypalSimulatorOptions } from './options.ts';
import { watchPayouts } from './payouts/payouts.ts';
import type { PayoutBatch } from './payouts/types.ts';
import { newEvent } from './webhooks/events.ts';
import { type Delivery, Outbox } from './webhooks/outbox.ts';

export interface SimulatedState {
  readonly accounts: Account[];
  readonly disputes: Dispute[];
  readonly payouts: PayoutBatch[];
  readonly deliveries: Delivery[];
  /** Per currency, in minor units. */
  readonly money: Record<string, MoneyMeter>;
}

interface Snapshot {
  readonly accounts: Account[];
  /** Left out by states that were saved before there were any. */
  readonly disputes?: Dispute[];
  readonly payouts?: PayoutBatch[];
  readonly deliveries: Delivery[];
  readonly requestIds: ReturnType<RequestIds['dump']>;
}

/** A refusal that the next requests to a route meet, as PayPal's own negative tests ask for one. */
export interface PlannedRefusal {
  /** A part of `POST /v2/payments/authorizations/{id}/capture` and the like. */
  readonly route: string;
  readonly issue: string;
  readonly status?: number;
  readonly times?: number;
}

/** The region of the product whose functions call PayPal and receive its events. */
const MERCHANT_REGION = 'europe-west3';
export const CERTIFICATE_PATH = '/v1/notifications/certs/CERT-paper-1';

/** Making keys takes a while, so that one process has one authority. */
let shared: Authority | undefined;

/** The state of one simulated PayPal account and the parts that change it. */
export class Simulation {
  /** Where this simulator is reached; known once it listens. */
  baseUrl = '';
  readonly authority: Authority = (shared ??= newAuthority());
  readonly bank: Bank;
  readonly #options: PaypalSimulatorOptions & { readonly faults: FaultPlan };
  readonly #requestIds: RequestIds;
  readonly #outbox: Outbox;
  #refusals: PlannedRefusal[] = [];

  constructor(options: PaypalSimulatorOptions & { readonly faults: FaultPlan }) {
    const { clock, faults, webhookId } = options;
    this.#options = options;
    this.#requestIds = new RequestIds(clock);
    this.#outbox = new Outbox({
      clock,
      faults,
      endpoint: {
        webhookId,
        authority: this.authority,
        url: () => options.webhookUrl?.(),
        certificateUrl: () => `${this.baseUrl}${CERTIFICATE_PATH}`,
      },
      onCrash: () => this.#crash(),
    });
    this.bank = new Bank({
      clock,
      baseUrl: () => this.baseUrl,
      publish: (type, resource, account) => {
        if (options.webhookEvents?.includes(type) ?? true) {
          this.#outbox.post(newEvent(clock.now(), type, { resource, account }));
        }
      },
    });
  }

  /** Answers the API, holding the clock meanwhile. */
  answer(request: SimRequest): Promise<SimReply> {
    const { clock, faults, clientId, clientSecret } = this.#options;
    const parts = {
      clock,
      faults,
      bank: this.bank,
      requestIds: this.#requestIds,
      credentials: { clientId, clientSecret },
      refusal: (route: string) => this.#refusal(route),
      onCrash: () => this.#crash(),
    };
    return clock.during(() => answerApi(parts, request));
  }

  refuse(refusal: PlannedRefusal): void {
    this.#refusals.push(refusal);
  }

  state(): SimulatedState {
    const accounts = [...this.bank.accounts.values()];
    const disputes = [...this.bank.disputes.values()];
    const payouts = [...this.bank.payouts.values()];
    return structuredClone({
      accounts,
      disputes,
      payouts,
      deliveries: [...this.#outbox.deliveries()],
      money: measure(accounts),
    });
  }

  snapshot(): string {
    const { accounts, disputes, payouts, deliveries } = this.state();
    const snapshot: Snapshot = { accounts, disputes, payouts, deliveries, requestIds: this.#requestIds.dump() };
    return JSON.stringify(snapshot);
  }

  restore(json: string): void {
    const { accounts, disputes, payouts = [], deliveries, requestIds } = JSON.parse(json) as Snapshot;
    this.bank.load(accounts, disputes);
    for (const batch of payouts) {
      this.bank.payouts.set(batch.payout_batch_id, batch);
      watchPayouts(this.bank, batch);
    }
    this.#requestIds.load(requestIds);
    this.#outbox.load(deliveries);
  }

  reset(): void {
    this.stop();
    this.bank.load([]);
    this.#requestIds.load([]);
    this.#refusals = [];
  }

  /** Forgets every timer and every delivery still to come. */
  stop(): void {
    this.bank.stop();
    this.#outbox.clear();
  }

  #refusal(route: string): Problem | undefined {
    const planned = this.#refusals.find((each) => route.includes(each.route));
    if (!planned) return undefined;
    const { issue, status = 422, times = 1 } = planned;
    const rest = this.#refusals.filter((each) => each !== planned);
    this.#refusals = times > 1 ? [{ ...planned, times: times - 1 }, ...rest] : rest;
    return new Problem(status, issue);
  }

  #crash(): void {
    this.#options.onCrash?.(MERCHANT_REGION);
  }
}

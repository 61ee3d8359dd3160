import type { SimReply } from '@sos/simulator-kit/http-server';
import type { CallCentre } from '../calls/call-centre.ts';
import type { Exchange } from '../exchange.ts';

export interface RestContext {
  readonly exchange: Exchange;
  readonly centre: CallCentre;
}

export interface RestRequest {
  readonly method: string;
  readonly path: string;
  /** The parts of the path after the account. */
  readonly parts: readonly string[];
  readonly query: URLSearchParams;
  readonly form: URLSearchParams;
  /** The part of a file that is asked for. */
  readonly range: string | undefined;
}

/** A request that was understood: its name for faults, and what it does when nothing goes wrong before. */
export interface Route {
  readonly subject: string;
  /** Lists leave out what is younger than the lag, as Twilio's may. @throws ApiError */
  readonly run: (lagMs: number) => Pick<SimReply, 'status' | 'headers' | 'body'>;
}

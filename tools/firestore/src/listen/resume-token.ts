import { randomUUID } from 'node:crypto';

/** Times mean nothing to another run of the server, whose documents may differ. */
const RUN = randomUUID();

export const resumeToken = (time: bigint): Uint8Array => Buffer.from(`${RUN}:${time}`);

/** The time up to which the client has seen everything; undefined for another run's token. */
export function resumeTime(token: Uint8Array): bigint | undefined {
  const [run, time = ''] = Buffer.from(token).toString().split(':');
  return run === RUN && /^\d+$/.test(time) ? BigInt(time) : undefined;
}

import { type CallPorts, makeUseCases, type MakeUseCases } from './use-cases.ts';

/** What is wrong with some ports. */
export type Break = (ports: CallPorts) => Partial<CallPorts>;

/** Right use cases over wrong ports. */
export const over =
  (wrong: Break): MakeUseCases =>
  (ports) =>
    makeUseCases({ ...ports, ...wrong(ports) });

import { makeAskAssistant } from '@sos/functions/usecases/assistant/ask-assistant';

/** The ports as one process has them. */
export type AssistantPorts = Parameters<typeof makeAskAssistant>[0];

/** The use cases of the assistant as its region wires them together. */
export function makeUseCases(ports: AssistantPorts) {
  return { ask: makeAskAssistant(ports) };
}
export type AssistantUseCases = ReturnType<typeof makeUseCases>;
export type MakeUseCases = (ports: AssistantPorts) => AssistantUseCases;

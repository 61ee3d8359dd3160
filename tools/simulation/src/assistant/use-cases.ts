import { makeAskAssistant } from '@sos/functions/usecases/assistant/ask-assistant';
import type { AssistantPorts } from './platform.ts';

/** The use cases of the assistant as its region wires them together. */
export function makeUseCases(ports: AssistantPorts) {
  return { ask: makeAskAssistant(ports) };
}
export type AssistantUseCases = ReturnType<typeof makeUseCases>;
export type MakeUseCases = (ports: AssistantPorts) => AssistantUseCases;

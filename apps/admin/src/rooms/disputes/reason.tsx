import { useWords } from '../../shared/words.ts';
import { knownReason } from './dispute.ts';

/** Why the client wants the money back: in words where the rail's code is a known one, or else the code as it came. */
export function Reason({ code }: { readonly code: string }) {
  const { say } = useWords();
  const known = knownReason(code);
  if (known !== undefined) return <span>{say(`adminDisputes.reason.${known}`)}</span>;
  return <bdi translate="no">{code.replaceAll('_', ' ').toLowerCase()}</bdi>;
}

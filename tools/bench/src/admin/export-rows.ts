import { csvLines } from '@sos/admin/shared/table/csv';
import type { CallRow } from '@sos/contracts/admin-calls';
import type { Input, Output } from '@sos/contracts/callables';
import type { World } from '@sos/world/world';
import { askAsAdmin, regionMemory } from './meter.ts';

/** As many lines as the console asks for at once for a file. */
const PAGE = 200;
/** Lines after which memory is looked at: what any number of them needs is there by then. */
const WARM = 10_000;

const columns = (['id', 'clientName', 'providerName', 'kind', 'status', 'money', 'createdAt'] as const).map((name) => ({
  text: (row: CallRow) => String(row[name]),
}));

/** Fetches a file of so many calls page by page as the console does; resolves with how much more memory the server has in the end, in MB. */
export async function exportRows(print: (text: string) => void, world: World, rows: number): Promise<number> {
  const began = performance.now();
  let lines = 0;
  let bytes = 0;
  let warm = 0;
  let cursor: string | null = null;
  do {
    const input: Input<'adminListCalls'> = { limit: PAGE, ...(cursor !== null && { cursor }) };
    const { calls, next }: Output<'adminListCalls'> = await askAsAdmin(world, 'adminListCalls', input);
    bytes += csvLines(columns, calls).length;
    lines += calls.length;
    cursor = next;
    if (warm === 0 && lines >= Math.min(WARM, rows)) warm = regionMemory(world);
  } while (cursor !== null && lines < rows);
  const seconds = (performance.now() - began) / 1000;
  const growth = regionMemory(world) - warm;
  const speed = `${(lines / seconds).toFixed(0)} lines a second`;
  print(`  export of ${lines} lines, ${(bytes / 1_000_000).toFixed(1)} MB, in ${seconds.toFixed(0)} s, ${speed}`);
  print(`  resident memory of the region ${warm} MB after ${WARM} lines, ${warm + growth} MB at the end`);
  return growth;
}

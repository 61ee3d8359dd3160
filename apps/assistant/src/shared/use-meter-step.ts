import { useState } from 'react';
import { meterStep } from './meter.ts';
import type { MeterStep } from './meter.ts';
import type { Meter } from './queries.ts';

/** How much is left, as it stood when the page was opened; the server decides in any case. */
export function useMeterStep(meter: Meter): MeterStep {
  const [now] = useState(() => Date.now());
  return meterStep(meter, now);
}

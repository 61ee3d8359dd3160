import { useEffect, useEffectEvent, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { steps } from './draft.ts';
import type { Draft, Step } from './draft.ts';

/** The step of one entry of the browser's history. */
function stepOf(state: unknown): Step | undefined {
  const step = (state as { step?: unknown } | null)?.step;
  return steps.find((known) => known === step);
}

export interface StepControl {
  readonly step: Step;
  /** Whether the person has gone from one step to another. */
  readonly moved: boolean;
  readonly go: (next: Step) => void;
}

/** Each step is an entry of the browser's history, so that Back leads to the step before. */
export function useSteps(draft: Draft, change: (part: Partial<Draft>) => void): StepControl {
  const { pathname, search, state } = useLocation();
  const navigate = useNavigate();
  const asked = stepOf(state);
  const [restoring, setRestoring] = useState(asked === undefined);
  if (asked && restoring) setRestoring(false);
  const wanted = asked ?? (restoring ? draft.step : 'details');
  // Nobody pays a price that they have not agreed to.
  const step = wanted === 'payment' && !draft.agreed ? 'price' : wanted;
  const [first] = useState(step);
  const [moved, setMoved] = useState(false);
  if (step !== first && !moved) setMoved(true);
  const push = (next: Step) => void navigate({ pathname, search }, { state: { step: next } });
  const go = (next: Step) => {
    const distance = steps.indexOf(next) - steps.indexOf(asked ?? 'details');
    if (distance > 0) push(next);
    if (distance < 0) void navigate(distance);
  };
  const restore = useEffectEvent(() => {
    if (restoring) for (const next of steps.slice(1, steps.indexOf(draft.step) + 1)) push(next);
  });
  useEffect(() => restore(), []);
  useEffect(() => change({ step }), [change, step]);
  return { step, moved, go };
}

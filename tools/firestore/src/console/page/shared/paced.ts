/** A task may keep the server busy for no more than this part of the time. */
const SHARE = 4;

/** Runs the task at once and then with pauses, for the last of the calls that came meanwhile; slow tasks pause longer. */
export function paced(task: () => Promise<void>, pauseMs: number): () => void {
  let busy = false;
  let again = false;
  const run = () => {
    busy = true;
    again = false;
    const startedAt = performance.now();
    const rest = () => {
      busy = false;
      if (again) run();
    };
    void task().finally(() => setTimeout(rest, Math.max(pauseMs, (performance.now() - startedAt) * (SHARE - 1))));
  };
  return () => {
    if (busy) again = true;
    else run();
  };
}

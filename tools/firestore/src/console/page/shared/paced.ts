/** Runs the task at once and then at most once in the span, for the last of the calls that came meanwhile. */
export function paced(task: () => Promise<void>, spanMs: number): () => void {
  let busy = false;
  let again = false;
  const run = () => {
    busy = true;
    again = false;
    void task().finally(() =>
      setTimeout(() => {
        busy = false;
        if (again) run();
      }, spanMs),
    );
  };
  return () => {
    if (busy) again = true;
    else run();
  };
}

/** Milliseconds without a file or an answer, after which the first view is most likely whole. */
const QUIET = 1_000;
/** Milliseconds after which a page that keeps on loading is not waited for any more. */
const LATEST = 4_000;
/** What somebody does who already uses the page. */
const signs = ['pointerdown', 'keydown'] as const;

let hasCome = false;
let coming: Promise<void> | undefined;

/** Whether what is live no longer stands in the way of the first view. */
export function isAfterFirstView(): boolean {
  return hasCome;
}

/** Resolves once the first view of this visit has most likely come, or somebody uses the page. */
export function afterFirstView(): Promise<void> {
  coming ??= new Promise((resolve) => {
    const come = () => {
      hasCome = true;
      clearTimeout(quiet);
      clearTimeout(latest);
      observer.disconnect();
      for (const sign of signs) removeEventListener(sign, come);
      resolve();
    };
    const latest = setTimeout(come, LATEST);
    let quiet = setTimeout(come, QUIET);
    const observer = new PerformanceObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(come, QUIET);
    });
    observer.observe({ type: 'resource' });
    for (const sign of signs) addEventListener(sign, come, { passive: true });
  });
  return coming;
}

import type { Plugin } from 'vite';

const clientFile = /\/node_modules\/react-dom\/cjs\/react-dom-client\.production\.js$/;

/** Its parameter bears the name of the state. */
const ownState = /^function initInput\([\s\S]*?^\}$/m;
const declared = /^ {2}isHydrating = !1,$/m;
const state = /\bisHydrating\b(?!\$| = )/g;
const assigned = /\bisHydrating = (!\d)/g;
const entry = /^exports\.hydrateRoot = [\s\S]*?^\};$/m;

/** What runs only on a page that a server has drawn, in a transition of views, or for a list or an activity of React's own. */
export const unusedFunctions = [
  'accumulateOrCreateContinuousQueuedReplayableEvent',
  'applyViewTransitionName',
  'applyViewTransitionToHostInstancesRecursive',
  'attemptExplicitHydrationTarget',
  'attemptReplayContinuousQueuedEvent',
  'canHydrateInstance',
  'clearHydrationBoundary',
  'commitActivityHydrationCallbacks',
  'commitAppearingPairViewTransitions',
  'commitDeletedPairViewTransitions',
  'commitEnterViewTransitions',
  'commitExitViewTransitions',
  'commitNestedViewTransitions',
  'commitSuspenseHydrationCallbacks',
  'hideOrUnhideDehydratedBoundary',
  'initSuspenseListRenderState',
  'measureNestedViewTransitions',
  'measureViewTransitionHostInstancesRecursive',
  'popHydrationState',
  'prepareToHydrateHostInstance',
  'registerSuspenseInstanceRetry',
  'restorePairedViewTransitions',
  'restoreViewTransitionName',
  'restoreViewTransitionOnHostInstances',
  'retryIfBlockedOn',
  'scheduleReplayQueueIfNeeded',
  'scheduleViewTransitionEvent',
  'startViewTransition',
  'updateActivityComponent',
  'updateDehydratedSuspenseComponent',
  'updateSuspenseListComponent',
] as const;

function found(source: string, part: RegExp): string {
  const [text] = part.exec(source) ?? [];
  if (text === undefined) throw new Error(`React has nothing like ${part.source}: mend drop-unused-react.ts.`);
  return text;
}

/** Takes out what tells whether a server has drawn the page: it never has. */
function withoutHydration(source: string): string {
  const initInput = found(source, ownState);
  return source
    .replace(found(source, declared), '')
    .replace(found(source, entry), '')
    .replace(initInput, '/* initInput */')
    .replaceAll(assigned, (_all, value: string) => value)
    .replaceAll(state, '!1')
    .replace('/* initInput */', () => initInput);
}

/** React without hydration and without its own transitions, lists and activities. Throws when React is written otherwise than expected. */
export function withoutUnused(source: string): string {
  return unusedFunctions.reduce((text, name) => {
    const whole = found(text, new RegExp(`^function ${name}\\([\\s\\S]*?^\\}$`, 'm'));
    return text.replace(whole, () => `function ${name}() {}`);
  }, withoutHydration(source));
}

/** Every app draws its pages itself, by components alone: what React has for other ways is a tenth of what the first view brings. */
export function dropUnusedReact(): Plugin {
  return {
    name: 'drop-unused-react',
    apply: 'build',
    transform(source, id) {
      return clientFile.test(id) ? { code: withoutUnused(source), map: null } : null;
    },
  };
}

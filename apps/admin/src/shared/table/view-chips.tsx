import { Chip } from '@sos/ui/chip';
import type { ReactNode } from 'react';
import { useUrlState } from '../use-url-state.ts';

interface ViewChipsProps<View extends string> {
  /** Its name in the address. */
  readonly name?: string;
  /** The first one is shown where the address names none. */
  readonly views: readonly View[];
  readonly labelOf: (view: View) => string;
  /** Names in the address that mean something in one view alone. */
  readonly clears?: readonly string[];
  /** What stands beside them. */
  readonly children?: ReactNode;
}

/** The views of a room, one of which is shown. */
export function ViewChips<View extends string>(props: ViewChipsProps<View>) {
  const { name = 'show', views, labelOf, clears = [], children } = props;
  const url = useUrlState();
  const shown = useView(views, name);
  const cleared = Object.fromEntries(['open', 'sort', ...clears].map((each) => [each, null]));
  return (
    <div className="flex flex-wrap gap-2">
      {views.map((view) => (
        <Chip key={view} pressed={view === shown} onPress={() => url.set({ ...cleared, [name]: view })}>
          {labelOf(view)}
        </Chip>
      ))}
      {children}
    </div>
  );
}

/** The view that the address names. */
export function useView<View extends string>(views: readonly View[], name = 'show'): View | undefined {
  const url = useUrlState();
  return views.find((view) => view === url.get(name)) ?? views[0];
}

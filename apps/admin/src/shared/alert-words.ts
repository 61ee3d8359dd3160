import { isAlertKind } from '@sos/domain/alerts/kinds';
import { roomPath } from './places.ts';
import type { Say } from './words.ts';

/** What an alert is called; a kind that only a newer release knows is called by its code. */
export function alertTitle(say: Say, kind: string): string {
  return isAlertKind(kind) ? say(`adminAlerts.${kind}.title`) : kind;
}

/** What an alert means for people's money, what to look at and what to do, as names and values. */
export function alertAdvice(say: Say, kind: string): [name: string, text: string][] {
  if (!isAlertKind(kind)) return [];
  return [
    [say('adminAlerts.means'), say(`adminAlerts.${kind}.means`)],
    [say('adminAlerts.look'), say(`adminAlerts.${kind}.look`)],
    [say('adminAlerts.press'), say(`adminAlerts.${kind}.press`)],
  ];
}

/** Where an alert is open in the drawer. */
export function alertPath(id: string): string {
  return `${roomPath('audit')}?open=${encodeURIComponent(id)}`;
}

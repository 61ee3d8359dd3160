import { isError } from '@sos/functions-host/logs';
import type { Moment, Scene } from './scene.ts';

/** An error's first words say which one it is. */
const LONGEST = 300;

/** What the product, the carrier and the payment provider did since the story began, as far as they remember. */
export function worldMoments(scene: Scene): Moment[] {
  return [...productMoments(scene), ...carrierMoments(scene), ...paymentMoments(scene)];
}

function productMoments({ world, begin, cast }: Scene): Moment[] {
  const nameOf = new Map(Object.entries(cast.bookingIds).map(([name, id]) => [id, name]));
  return world.functions
    .logs()
    .filter((line) => line.at >= begin && (isError(line) || line.fields?.['session'] !== undefined))
    .map(({ at, region, severity, text, fields }) => {
      const { session, ...rest } = fields ?? {};
      const about = typeof session === 'string' ? ` of ${nameOf.get(session) ?? session}` : '';
      const mark = severity === 'INFO' ? '' : `${severity} `;
      return { at, who: region, what: `${mark}${text}${about}${inWords(rest)}`.slice(0, LONGEST) };
    });
}

function inWords(fields: Readonly<Record<string, unknown>>): string {
  const words = Object.entries(fields).map(
    ([name, value]) => `${name} ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  return words.length > 0 ? `: ${words.join(', ')}` : '';
}

function carrierMoments({ world, cast }: Scene): Moment[] {
  const people = Object.entries(cast.people);
  const named = (text: string) => people.reduce((said, [name, { phone }]) => said.replace(phone, name), text);
  return world.twilio.state().webhooks.map(({ at, subject, tries }) => {
    const outcomes = tries.map(({ outcome, fault }) => (fault ? `${outcome} (${fault})` : String(outcome)));
    return { at: Date.parse(at), who: 'twilio', what: `${named(subject)}: ${outcomes.join(', ')}` };
  });
}

function paymentMoments(scene: Scene): Moment[] {
  return [...stripeMoments(scene), ...paypalMoments(scene)];
}

function paypalMoments({ world, begin }: Scene): Moment[] {
  return world.paypal
    .state()
    .deliveries.map(({ event }) => ({ at: Date.parse(event.create_time), who: 'paypal', what: event.event_type }))
    .filter(({ at }) => at >= begin);
}

function stripeMoments({ world, begin }: Scene): Moment[] {
  return world.stripe
    .state()
    .events.filter(({ created }) => created * 1000 >= begin)
    .map(({ created, type }) => ({ at: created * 1000, who: 'stripe', what: type }));
}

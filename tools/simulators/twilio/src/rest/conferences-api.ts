import type { Conference, Seat } from '../conferences/conference.ts';
import { announce } from '../conferences/announcement.ts';
import { ApiError, notFound } from './api-error.ts';
import { passesDate } from './date-filter.ts';
import { allowOnly, allowOnlyFilters } from './known-parameters.ts';
import { pageOf } from './paging.ts';
import { conferenceResource, participantResource } from './resources.ts';
import type { RestContext, RestRequest, Route } from './route.ts';
import { documentAddress } from './web-addresses.ts';

/** `Conferences`, `Conferences/{sid}`, `.../Participants` and `.../Participants/{call or label}`. */
export function conferencesRoute(context: RestContext, request: RestRequest): Route | undefined {
  const [, sid, participants, participant] = request.parts;
  if (sid === undefined) return listRoute(context, request);
  const conference = context.exchange.conferences.find(sid);
  const scene: Scene = { context, request, conference };
  if (participants === undefined) return conferenceRoute(scene);
  if (participants !== 'Participants') return undefined;
  return participant === undefined ? participantsRoute(scene) : participantRoute(scene, participant);
}

interface Scene {
  readonly context: RestContext;
  readonly request: RestRequest;
  readonly conference: Conference | undefined;
}

function listRoute({ exchange }: RestContext, { method, query, path }: RestRequest): Route | undefined {
  if (method !== 'GET') return undefined;
  const is = (name: string, value: string) => (query.get(name) ?? value) === value;
  const run = (lagMs: number) => {
    allowOnlyFilters(query, ['FriendlyName', 'Status'], ['DateCreated', 'DateUpdated']);
    const matching = exchange.conferences
      .all()
      .filter(({ createdAt }) => createdAt <= exchange.timers.now() - lagMs)
      .filter(({ name, status }) => is('FriendlyName', name) && is('Status', status))
      .filter(({ createdAt }) => passesDate(query, 'DateCreated', createdAt))
      .filter(({ updatedAt }) => passesDate(query, 'DateUpdated', updatedAt));
    const resources = matching.toReversed().map((each) => conferenceResource(each, exchange.accountSid));
    return { status: 200, body: pageOf(resources, 'conferences', { path, query }) };
  };
  return { subject: 'GET Conferences', run };
}

function conferenceRoute(scene: Scene): Route | undefined {
  const { context, request } = scene;
  const name = scene.conference?.name ?? request.parts[1];
  const answer = () => ({ status: 200, body: conferenceResource(found(scene), context.exchange.accountSid) });
  const update = () => {
    const conference = found(scene);
    allowOnly(request.form, ['Status', 'AnnounceUrl', 'AnnounceMethod']);
    announceInto(scene, conference);
    if (request.form.get('Status') === 'completed') conference.close();
    return answer();
  };
  if (request.method === 'GET') return { subject: `GET Conference ${name}`, run: answer };
  return request.method === 'POST' ? { subject: `POST Conference ${name}`, run: update } : undefined;
}

function participantsRoute(scene: Scene): Route | undefined {
  const { context, request } = scene;
  if (request.method !== 'GET') return undefined;
  const run = () => {
    const conference = found(scene);
    const { accountSid } = context.exchange;
    const matching = conference.seats().filter((seat) => passesFlags(seat, request.query));
    const resources = matching.map((seat) => participantResource(seat, conference, accountSid));
    return { status: 200, body: pageOf(resources, 'participants', request) };
  };
  return { subject: 'GET Participants', run };
}

function passesFlags({ muted, hold }: Seat, query: URLSearchParams): boolean {
  allowOnlyFilters(query, ['Muted', 'Hold', 'Coaching']);
  const is = (name: string, value: boolean) => (flag(query.get(name)) ?? value) === value;
  return is('Muted', muted) && is('Hold', hold) && is('Coaching', false);
}

function participantRoute(scene: Scene, key: string): Route | undefined {
  const { context, request } = scene;
  const seat = scene.conference?.seats().find(({ call, label }) => call.sid === key || label === key);
  const seated = () => seat ?? fail(request);
  const answer = () => ({
    status: 200,
    body: participantResource(seated(), found(scene), context.exchange.accountSid),
  });
  const name = seat?.label ?? key;
  switch (request.method) {
    case 'GET':
      return { subject: `GET Participant ${name}`, run: answer };
    case 'POST':
      return {
        subject: `POST Participant ${name}`,
        run: () => {
          update(found(scene), seated(), request.form);
          announceInto(scene, found(scene), seated());
          return answer();
        },
      };
    case 'DELETE':
      return { subject: `DELETE Participant ${name}`, run: () => kick(found(scene), seated()) };
    default:
      return undefined;
  }
}

function found({ conference, request }: Scene): Conference {
  return conference ?? fail(request);
}

function fail(request: RestRequest): never {
  throw notFound(request.path);
}

function kick(conference: Conference, seat: Seat): { status: number } {
  conference.remove(seat, 'participant_updated_via_api', true);
  return { status: 204 };
}

/** Begins to speak when the form has an announcement. @throws ApiError 16022 when nobody can hear it any more. */
function announceInto({ context, request }: Scene, conference: Conference, seat?: Seat): void {
  const address = documentAddress(request.form, 'AnnounceUrl', 'AnnounceMethod');
  if (!address) return;
  if (conference.status === 'completed') throw new ApiError(400, 16022, 'Conference does not exist or is completed');
  void announce(context.exchange, { conference, seat, address });
}

function update(conference: Conference, seat: Seat, form: URLSearchParams): void {
  allowOnly(form, ['Muted', 'Hold', 'EndConferenceOnExit', 'AnnounceUrl', 'AnnounceMethod']);
  const muted = flag(form.get('Muted')) ?? seat.muted;
  const hold = flag(form.get('Hold')) ?? seat.hold;
  const endOnExit = flag(form.get('EndConferenceOnExit')) ?? seat.endOnExit;
  const changed = { muted: muted !== seat.muted, hold: hold !== seat.hold, endOnExit: endOnExit !== seat.endOnExit };
  Object.assign(seat, { muted, hold, endOnExit });
  if (changed.muted) conference.report(muted ? 'participant-mute' : 'participant-unmute', seat);
  if (changed.hold) conference.report(hold ? 'participant-hold' : 'participant-unhold', seat);
  if (changed.endOnExit) conference.report('participant-modify', seat);
}

function flag(text: string | null): boolean | undefined {
  return text === null ? undefined : text.toLowerCase() === 'true';
}

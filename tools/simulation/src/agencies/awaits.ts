import type { Sources } from '../awaits.ts';

const files = [
  'agency-of',
  'answer-invitation',
  'follow-call',
  'follow-changes',
  'follow-person',
  'invite-member',
  'join-and-leave',
  'requests',
  'update-agency',
];

/** Where the use cases of agencies wait for ports. What only shows something has tests of its own. */
export const agencySources: Sources = {
  files: files.map((name) => `agencies/${name}.ts`),
  methods: {
    agencies: [
      'find',
      'save',
      'members',
      'member',
      'invitation',
      'invitationsTo',
      'changeInvitation',
      'changeMembership',
      'follow',
    ],
    requests: ['find', 'createOnce', 'change', 'offeredTo', 'openOf', 'acceptedFor'],
    providers: ['byEmail', 'byId'],
    configuration: ['requestRules'],
    days: ['count'],
    members: ['find'],
    tasks: ['enqueue'],
  },
  // An admin who invites in an agency's name, and reviews, are not of this play.
  unplayed:
    /^agencies[/](?:invite-member[.]ts: const (?:manager|known) = await|follow-call[.]ts: const member = await needs[.]agencies[.]member[(]providerId[)])/,
};

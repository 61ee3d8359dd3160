/** What agencies, their members and clients who ask them are told. */
export const agencyNotices = {
  welcome_agency: {
    title: 'You keep a team now',
    text: 'Sign in to the dashboard of agencies, invite the providers of your team and choose by what you are told of their requests. You see nothing of anybody before they have accepted.',
  },
  asked_agency: {
    title: 'A client needs somebody of your team',
    text: 'A client looks for somebody who can help. We ask those of your team who are free, one after the other. You can also accept for one of them.',
  },
  unanswered_agency: {
    title: 'Nobody of your team has accepted yet',
    text: 'Everybody who is free was asked, and the request of a client is still open. You can accept it for one of your members.',
  },
  offered_provider: {
    title: 'A client of your agency needs you',
    text: 'Somebody is waiting for help that you can give. Open the request and accept it; otherwise we ask the next member.',
  },
  accepted_client: {
    title: '{name} can take your call',
    text: '{name} has time for you. Book the call soon, since the request does not stay open for long.',
  },
  unfound_client: {
    title: 'Nobody of the team was free',
    text: 'We asked the colleagues, and nobody could take your call. Nothing was charged. You can search for somebody else.',
  },
  invited_provider: {
    title: 'An agency asks you to join it',
    text: 'An agency would like to have you in its team. Read in your console what that means, then accept or decline.',
  },
  joined_agency: {
    title: '{name} has joined your agency',
    text: '{name} has accepted your invitation and is part of your team now.',
  },
  left_agency: {
    title: '{name} has left your agency',
    text: '{name} is no longer part of your team. You see nothing more of what they do.',
  },
  removed_provider: {
    title: 'You are no longer part of your agency',
    text: 'Your agency has ended your membership and sees nothing more of you. Your profile stays as it is.',
  },
} as const;

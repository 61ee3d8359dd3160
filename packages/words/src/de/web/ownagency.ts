import type { messages as english } from '../../en/web/ownagency.ts';

export const messages: Record<keyof typeof english, string> = {
  'ownAgency.title': 'Ihre Agentur',
  'ownAgency.none.title': 'Sie gehören zu keiner Agentur',
  'ownAgency.none.text':
    'Das ist auch nicht nötig. Eine Agentur kann Sie einladen; die Einladung steht dann hier, und Sie entscheiden.',
  'ownAgency.member': 'Mitglied seit {day}',
  'ownAgency.sees':
    'Die Agentur sieht, ob Sie erreichbar oder im Gespräch sind, Ihre Zahlen und Abrechnungen seit diesem Tag. Kunden und Ihre Nummer sieht sie nicht.',
  'ownAgency.share': 'Ein Gespräch eines Kollegen belegt auch Sie.',
  'ownAgency.switch.yes': 'Die Agentur darf Sie offline nehmen.',
  'ownAgency.switch.no': 'Nur Sie entscheiden, wann Sie erreichbar sind.',
  'ownAgency.leave': 'Agentur verlassen',
  'ownAgency.leave.title': '{name} verlassen?',
  'ownAgency.leave.text': 'Die Agentur sieht sofort nichts mehr von Ihnen. Profil, Gespräche und Geld bleiben Ihre.',
  'ownAgency.leave.stay': 'Bleiben',
  'ownAgency.invited.title': '{name} lädt Sie ins Team ein',
  'ownAgency.invited.until': 'Die Einladung gilt bis {day}.',
  'ownAgency.invited.sees':
    'Sie sähe, ob Sie erreichbar oder im Gespräch sind, und ab jetzt Ihre Zahlen und Abrechnungen; weder Kunden noch Ihre Nummer. Sie können jederzeit gehen.',
  'ownAgency.invited.switch': 'Die Agentur darf mich offline nehmen',
  'ownAgency.accept': 'Annehmen',
  'ownAgency.decline': 'Ablehnen',
  'ownAgency.request.title': 'Jemand sucht Hilfe bei Ihrer Agentur',
  'ownAgency.request.text':
    'Mit der Zusage sagen Sie, dass Sie frei sind; danach wird das Gespräch mit Ihnen vereinbart.',
  'ownAgency.request.done': 'Sie haben zugesagt. Bleiben Sie erreichbar: Der Anruf kann bald kommen.',
  'ownAgency.failed.taken': 'Ein Kollege war schneller.',
  'ownAgency.failed.over': 'Das ist vorbei: Es gibt nichts mehr zu entscheiden.',
  'ownAgency.failed.other_agency': 'Sie gehören schon zu einer Agentur. Verlassen Sie sie zuerst.',
  'ownAgency.failed.text': 'Das hat nicht geklappt, und nichts hat sich geändert. Versuchen Sie es noch einmal.',
};

import { randomUUID } from 'node:crypto';
import type { Output } from '@sos/contracts/callables';
import { noAnswers } from '@sos/domain/applications/answers';
import { putIntoBucket } from '../state/put-into-bucket.ts';
import { admin, ask, type Caller, type Scene, tell } from './scene.ts';

type View = Output<'getApplication'>;
type Decision = 'adminApproveProvider' | 'adminAskForCorrection' | 'adminRejectProvider';

const HOUR_S = 3_600;
const CODE_LENGTH = 6;
/** A code is rung, and said twice, within it. */
const CODE_SAID_AFTER_SECONDS = 90;
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** How applications go by turn: decided in one of three ways, or left for whoever looks at the console. */
const turns: readonly (Decision | null)[] = [
  'adminApproveProvider',
  null,
  'adminAskForCorrection',
  'adminRejectProvider',
  null,
  null,
];
const reasons: Readonly<Record<Decision, string>> = {
  adminApproveProvider: 'The register names this person.',
  adminAskForCorrection: 'Please add a document that can be read.',
  adminRejectProvider: 'The register knows nobody of this name.',
};

/** Lets somebody apply as they do on the site, over a day, and an admin decide two days later. */
export async function apply(scene: Scene, applicant: Caller, turn: number): Promise<void> {
  const { agenda } = scene;
  const { validSeconds } = await ask(scene, 'requestPhoneCode', {
    by: applicant,
    input: { phone: applicant.phone, locale: 'en' },
  });
  agenda.after(Math.min(CODE_SAID_AFTER_SECONDS, validSeconds), async () => {
    await ask(scene, 'confirmPhoneCode', { by: applicant, input: { code: codeHeard(scene, applicant) } });
  });
  agenda.after(5 * HOUR_S, async () => {
    const view = await fillIn(scene, applicant, turn);
    if (turn === turns.length - 1) return;
    await ask(scene, 'submitApplication', { by: applicant, input: { revision: view.revision } });
    tell(scene, 'applications');
    const decision = turns[turn % turns.length];
    if (decision) agenda.after(30 * HOUR_S, () => decide(scene, applicant, decision));
  });
}

/** The digits that the telephone has heard last. */
function codeHeard({ world }: Scene, { phone }: Caller): string {
  const heard = world.twilio.state().phones.find(({ number }) => number === phone)?.transcript ?? [];
  const digits = heard.filter(({ kind, text }) => kind === 'heard' && /^\d$/.test(text)).map(({ text }) => text);
  return digits.slice(-CODE_LENGTH).join('');
}

async function fillIn(scene: Scene, applicant: Caller, turn: number): Promise<View> {
  const begun = await ask(scene, 'getApplication', { by: applicant, input: {} });
  const input = { revision: begun.revision, answers: answersOf(begun, turn) };
  let view = await ask(scene, 'saveApplication', { by: applicant, input });
  for (const kind of view.missing.filter((each) => each === 'photo' || each === 'admission')) {
    const upload = await putIntoTmp(scene, applicant.uid);
    view = await ask(scene, 'keepApplicationFile', { by: applicant, input: { kind, upload } });
  }
  return view;
}

const places = ['PT', 'DE', 'FR', 'ES', 'CZ', 'IE'];

function answersOf({ kind }: View, turn: number) {
  const isLawyer = kind === 'lawyer';
  const countries = [places[turn % places.length] ?? 'PT'];
  return {
    ...noAnswers,
    payoutCountry: 'FR',
    countries,
    languages: ['en', 'fr'],
    specialities: isLawyer ? (['housing', 'contracts'] as const) : (['arrival', 'paperwork'] as const),
    headline: isLawyer ? 'Leases, deposits and residence in plain words' : 'First months abroad, step by step',
    bio: 'I have helped people who have just arrived for many years: which paper comes first, whom to ask, and what to leave alone.',
    years: 6 + turn,
    timeZone: 'Europe/Paris',
    barAuthority: isLawyer ? 'Bar of the capital' : '',
    barNumber: isLawyer ? `B ${1200 + turn}` : '',
    countriesLived: isLawyer ? [] : countries,
  };
}

/** As the browser does: into the person's own folder, from which the functions take it. */
async function putIntoTmp({ world }: Scene, uid: string): Promise<string> {
  const upload = randomUUID();
  await putIntoBucket(world, { path: `tmp/${uid}/${upload}`, type: 'image/png' }, picture);
  return upload;
}

async function decide(scene: Scene, { uid }: Caller, decision: Decision): Promise<void> {
  const { revision } = await ask(scene, 'adminGetApplication', { by: admin, input: { uid } });
  await ask(scene, decision, { by: admin, input: { uid, revision, reason: reasons[decision] } });
  tell(scene, 'applications decided');
}

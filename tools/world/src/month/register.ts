import { randomUUID } from 'node:crypto';
import { paths } from '@sos/contracts/paths';
import { type Newcomer, newcomerPassword } from './month-people.ts';
import { ask, type Caller, type Scene, tell } from './scene.ts';

/** Registers somebody as they do themselves, and gives them their telephone. */
export async function register(scene: Scene, { email, phone, details }: Newcomer): Promise<Caller> {
  const input = { ...details, email, password: newcomerPassword, requestId: randomUUID() };
  await ask(scene, 'registerAccount', { by: null, input });
  const users = await scene.world.documents.list(paths.users());
  const found = users.find(({ data }) => data['email'] === email);
  if (!found) throw new Error(`${email} has no account`);
  const name = `${details.firstName} ${details.lastName}`;
  scene.world.twilio.setPhone(phone, { name, personas: [{ kind: 'answers', afterSeconds: 2 }] });
  tell(scene, 'registrations');
  return { uid: found.id, role: details.role, email, name, phone, locale: details.locale };
}

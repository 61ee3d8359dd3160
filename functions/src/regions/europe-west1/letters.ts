import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west1');
const ports = async () => (await import('../../runtime/letters/wiring.ts')).letterPorts;
const none = { secrets: [] };

export const adminListDeadLetters = callable('adminListDeadLetters', none, async () => {
  const { makeListDeadLetters } = await import('../../usecases/letters/list-dead-letters.ts');
  return makeListDeadLetters(await ports());
});

export const adminCloseDeadLetter = callable('adminCloseDeadLetter', none, async () => {
  const { makeCloseDeadLetter } = await import('../../usecases/letters/close-dead-letter.ts');
  return makeCloseDeadLetter(await ports());
});

import { secrets } from '../../runtime/config.ts';
import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west3');
const binding = { secrets: [secrets.stripeSecretKey] };
const ports = async () => (await import('../../runtime/cards/wiring.ts')).cardPorts;
const own = () => import('../../usecases/cards/own-cards.ts');

export const listCards = callable('listCards', binding, async () => (await own()).makeListCards(await ports()));

export const removeCard = callable('removeCard', binding, async () => (await own()).makeRemoveCard(await ports()));

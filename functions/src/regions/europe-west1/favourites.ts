import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west1');
const ports = async () => (await import('../../runtime/favourites/wiring.ts')).favouritePorts;

export const saveFavourite = callable('saveFavourite', { secrets: [] }, async () => {
  const { makeSaveFavourite } = await import('../../usecases/favourites/save-favourite.ts');
  return makeSaveFavourite(await ports());
});

export const listFavourites = callable('listFavourites', { secrets: [] }, async () => {
  const { makeListFavourites } = await import('../../usecases/favourites/list-favourites.ts');
  return makeListFavourites(await ports());
});

import { FavouriteList } from '../../../features/favourites/favourite-list.tsx';
import { ProviderCard } from '../../../features/providers/provider-card.tsx';
import '../../../features/providers/providers.css';

/** Whom the person keeps, as the search shows them. */
export function Favourites({ uid }: { readonly uid: string }) {
  return <FavouriteList uid={uid} renderCard={(provider) => <ProviderCard provider={provider} heading="h2" />} />;
}

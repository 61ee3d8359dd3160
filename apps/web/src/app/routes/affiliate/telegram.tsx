import { AffiliateFrame } from '../../../features/affiliates/affiliate-frame.tsx';
import { TelegramLink } from '../../../features/telegram/telegram-link.tsx';

/** Whether an affiliate’s account is linked with Telegram. */
export function Component() {
  return <AffiliateFrame path="/affiliate/telegram">{({ uid }) => <TelegramLink uid={uid} />}</AffiliateFrame>;
}

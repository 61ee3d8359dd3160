import { Board } from '../../features/board/board.tsx';
import { WaitingRequests } from '../../features/requests/waiting-requests.tsx';

export function Component() {
  return <Board requests={<WaitingRequests />} />;
}

import { useAccount } from '@sos/browser/auth/account';
import { WithQueries } from '@sos/browser/queries.tsx';
import { ConsoleFirst } from './console-first.tsx';
import { Frame } from './frame.tsx';

/** The server decides who may ask; whoever is not signed in is led to the console, which knows them. */
export function Gate() {
  const account = useAccount();
  if (!account) return <ConsoleFirst />;
  return (
    <WithQueries key={account.uid}>
      <Frame account={account} />
    </WithQueries>
  );
}

import { useWords } from '../../shared/words.ts';

/** Beside a button, once what it does is done. */
export function SavedNote({ shown }: { readonly shown: boolean }) {
  const { say } = useWords();
  return <output>{shown ? say('identity.saved') : ''}</output>;
}

/** Acts once; whoever asks gets what came of it, an error included. */
export function replayOf<T>(act: () => T): () => T {
  try {
    const value = act();
    return () => value;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

/** False when what came of it is an error. */
export function isAnswer(replay: () => unknown): boolean {
  try {
    replay();
    return true;
  } catch {
    return false;
  }
}

/** Something that the person at the keyboard can mend: its message is one line that says how. */
export class Problem extends Error {
  name = 'Problem';
}

const networkSigns =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ETIMEDOUT|network|dns error|error sending request|Temporary failure/i;

/** Turns a failed installation into one line; `log` is what the installer printed. */
export function installProblem(what, log, logFile) {
  if (networkSigns.test(log)) {
    return new Problem(
      `No network: ${what} could not be downloaded. Connect this machine (or set its proxy) and run the same command again.`,
    );
  }
  const reason =
    log
      .trim()
      .split('\n')
      .findLast((line) => line.trim() !== '') ?? 'no reason given';
  return new Problem(`Installing ${what} failed: ${reason.trim()} (everything it said: ${logFile})`);
}

/** Why a document cannot be executed, with the code of Twilio's debugger. */
export class TwimlError extends Error {
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

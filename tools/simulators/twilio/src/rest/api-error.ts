/** An error of the 2010 API, as it is answered. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: number;

  constructor(status: number, code: number, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }

  body(): { code: number; message: string; more_info: string; status: number } {
    const { code, message, status } = this;
    return { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status };
  }
}

export function notFound(path: string): ApiError {
  return new ApiError(404, 20404, `The requested resource ${path} was not found`);
}

const FAILURES: Readonly<Record<number, [code: number, message: string]>> = {
  429: [20429, 'Too Many Requests'],
  500: [20500, 'An internal server error has occurred'],
  503: [20503, 'Service unavailable'],
};

/** The answer to a request that fails before it is looked at. */
export function failure(status: number): ApiError {
  const [code, message] = FAILURES[status] ?? [20500, `Failed with status ${status}`];
  return new ApiError(status, code, message);
}

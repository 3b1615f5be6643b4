import type { Failure } from '../../../shared/lib/result.ts';

/** Why a request is turned away: its HTTP status, and a failure of the wire form. */
export type Refusal = { readonly status: number; readonly problem: Failure };

/** No valid cookie and no valid token. */
export const NOT_ADMITTED: Refusal = {
  status: 403,
  problem: {
    code: 'not-admitted',
    message:
      'This address no longer opens Rungs: press Enter in the terminal where Rungs runs to get a new one, or start Rungs again.',
  },
};

/** Another name for this machine in the address (an attack called DNS rebinding), or a page of another origin. */
export const FOREIGN: Refusal = {
  status: 403,
  problem: {
    code: 'foreign',
    message: 'Rungs answers only its own window, at the address it printed when it started.',
  },
};

export const NOT_FOUND: Refusal = {
  status: 404,
  problem: { code: 'not-found', message: 'There is nothing at this address.' },
};

export const WRONG_METHOD: Refusal = {
  status: 405,
  problem: { code: 'wrong-method', message: 'This address is asked in another way.' },
};

export const NOT_JSON: Refusal = {
  status: 400,
  problem: { code: 'not-json', message: 'The request is not JSON of the wire form.' },
};

export const WRONG_TYPE: Refusal = {
  status: 415,
  problem: { code: 'wrong-type', message: 'A question is asked as application/json.' },
};

export const DEFECT: Refusal = {
  status: 500,
  problem: {
    code: 'unexpected',
    message: 'Something went wrong inside Rungs. Try again, and restart Rungs if it stays so.',
  },
};

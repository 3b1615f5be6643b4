import { createHash, randomBytes } from 'node:crypto';

/**
 * Who may come in: an address with a one-time token opens a session, which the browser then shows by its cookie. Kept in
 * memory, so that a restart closes every session.
 */
export type Admission = {
  /** A fresh token, good for opening one session. */
  readonly issueToken: () => string;
  /** The cookie of a new session in exchange for a token; null when the token is not good, or no longer. */
  readonly exchange: (token: string) => string | null;
  readonly admits: (cookieHeader: string | undefined) => boolean;
};

/** Sessions kept at most: the oldest goes when one more comes. */
const SESSIONS = 32;

/** `name` is the cookie's: cookies do not tell ports apart, so it should differ from port to port. */
export function createAdmission(name: string, newSecret: () => string = secret): Admission {
  // Only hashes are kept and compared: how long a look-up takes then says nothing about a secret.
  const tokens = new Set<string>();
  const sessions = new Set<string>();
  return {
    issueToken: () => {
      const token = newSecret();
      tokens.add(hash(token));
      return token;
    },
    exchange: (token) => {
      if (!tokens.delete(hash(token))) return null;
      const session = newSecret();
      sessions.add(hash(session));
      const [oldest] = sessions;
      if (sessions.size > SESSIONS && oldest !== undefined) sessions.delete(oldest);
      return `${name}=${session}; Path=/; HttpOnly; SameSite=Strict`;
    },
    admits: (cookieHeader) => cookiesNamed(name, cookieHeader ?? '').some((session) => sessions.has(hash(session))),
  };
}

function cookiesNamed(name: string, header: string): readonly string[] {
  return header
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

/** Secrets that are shown once and kept as a hash: of tokens, sessions and sign-ins. */
import { createHash, randomBytes } from 'node:crypto';

/** Recognisable, so that scanners of secrets find one that was committed. */
export const TOKEN_PREFIX = 'spolia_';

/** 256 random bits in 43 characters that need no escaping in headers, cookies and URLs. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** Where the server listens, and which addresses are this machine alone. */
import type { Role } from '../access/roles.ts';
import { SERVER_DEFAULTS, type ServerSettings } from '../config/server-settings.ts';

export type Settings = ServerSettings<Role>;
export const DEFAULTS: Settings = SERVER_DEFAULTS;

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/i;

export const isLoopback = (host: string): boolean => LOOPBACK.test(host);

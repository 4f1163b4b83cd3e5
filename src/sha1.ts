/**
 * SHA-1 of many short texts. In one call each takes a third of what it takes with an object for it (4,400 of them 3.5 ms instead of 12, interpreted), and a
 * sync after a commit asks for so many: of rows, keys of files and people. Node has that call from 20.12 on.
 */
import * as crypto from 'node:crypto';

const inOneCall: typeof crypto.hash | undefined = crypto.hash;

export const sha1Base64 = (text: string): string =>
  inOneCall === undefined ? crypto.createHash('sha1').update(text).digest('base64') : inOneCall('sha1', text, 'base64');

export const sha1Bytes = (text: string): Buffer =>
  inOneCall === undefined ? crypto.createHash('sha1').update(text).digest() : inOneCall('sha1', text, 'buffer');

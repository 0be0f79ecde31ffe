import { words } from './words.ts';

/** A name in Chinese. */
export const chinese = words.regex(/\p{Script=Han}/u, 'Expected a name in Chinese characters');

/** A name in Vietnamese, which is written in Latin letters. */
export const vietnamese = words.regex(/^\P{Script=Han}*$/u, 'Expected a name in Latin letters');

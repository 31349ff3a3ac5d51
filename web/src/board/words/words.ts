import { useSpeech } from '../../words/words.tsx';
import { board as en } from './en.ts';
import { board as es } from './es.ts';

export type BoardWords = typeof en;

/** The sentences of the board come with it, so that the queue does not carry them. */
export const useBoardWords = (): BoardWords => ({ en, es })[useSpeech().language];

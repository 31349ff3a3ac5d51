import { useSpeech } from '../../words/words.tsx';
import { away as en } from './en.ts';
import { away as es } from './es.ts';

export type AwayWords = typeof en;

/** The sentences of absences and substitutes come with their pages. */
export const useAwayWords = (): AwayWords => ({ en, es })[useSpeech().language];

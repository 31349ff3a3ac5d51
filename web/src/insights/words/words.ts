import { useSpeech } from '../../words/words.tsx';
import { kept as en } from './en.ts';
import { kept as es } from './es.ts';

export type KeptWords = typeof en;

/** The sentences of published months and reports come with these screens. */
export const useKeptWords = (): KeptWords => ({ en, es })[useSpeech().language];

import { useSpeech } from '../../words/words.tsx';
import { timesDesk as en } from './en.ts';
import { timesDesk as es } from './es.ts';

export type TimesWords = typeof en;

/** The sentences of the calendar and deadline screens come with these screens, so that the queue does not carry them. */
export const useTimesWords = (): TimesWords => ({ en, es })[useSpeech().language];

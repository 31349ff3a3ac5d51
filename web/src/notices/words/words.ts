import { useSpeech } from '../../words/words.tsx';
import { notices as en } from './en.ts';
import { notices as es } from './es.ts';

export type NoticeWords = typeof en;

/** The sentences of the notices come with their page. */
export const useNoticeWords = (): NoticeWords => ({ en, es })[useSpeech().language];

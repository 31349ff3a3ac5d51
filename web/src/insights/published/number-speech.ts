import type { FigureDefinition } from '../../api/views.ts';
import { useSpeech } from '../../words/words.tsx';
import { isCount, useFigureSpeech } from '../figure-words.ts';

/** How the numbers of a published month are said: without a group to stand in, so that sums of time are spans and not shares. */
export type NumberSpeech = {
  readonly name: (name: string) => string;
  readonly value: (name: string, number: number | null) => string;
  /** With its sign; nothing where one of both is not known. */
  readonly difference: (name: string, then: number | null, now: number | null) => string;
};

export function useNumberSpeech(kind: FigureDefinition['kind'] | undefined): NumberSpeech {
  const { words, format } = useSpeech();
  const speech = useFigureSpeech(kind);
  const size = (name: string, number: number): string => {
    if (kind === 'shares') return format.percent(number);
    if (kind === 'money') return format.minor(number, partsOf(name).currency || format.currency);
    return kind === 'counts' || isCount(name) ? format.number(number) : format.span(number);
  };
  return {
    name: (name) => {
      const { code, currency, value } = partsOf(name);
      return currency === '' ? speech.name(name) : `${code}, ${speech.name(value)}`;
    },
    value: (name, number) => (number === null ? words.figures.none : size(name, number)),
    difference: (name, then, now) => {
      if (then === null || now === null) return '';
      return `${now > then ? '+' : '−'}${size(name, Math.abs(now - then))}`;
    },
  };
}

/** Of money a number is named by its cost code, its currency and what became of it. */
function partsOf(name: string): { readonly code: string; readonly currency: string; readonly value: string } {
  const [, code = '', currency = '', value = name] = /^(.+) ([A-Z]{3}) (\w+)$/.exec(name) ?? [];
  return { code, currency, value };
}

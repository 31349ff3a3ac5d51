import { useRemedyLabel } from '../api/use-catalogue.ts';
import type { Reason, Unlock } from '../api/views.ts';
import type { Params, Say } from './reason-say.ts';
import { useSpeech, type Words } from './words.tsx';
import type { Format } from './format.ts';

type Sentence = (params: Params, say: Say) => string;

/** Turns a reason of the rules into a sentence; amounts are in the utility's currency unless another is named. */
export function useReasonText(currency?: string): (reason: Reason) => string {
  const { words, format } = useSpeech();
  const remedyLabel = useRemedyLabel();
  const say = sayIn(words, format, currency ?? format.currency, remedyLabel);
  const sentences: Readonly<Record<string, Sentence>> = words.reasons;
  return ({ code, params }) => sentences[code]?.(params, say) ?? words.unknownReason(code);
}

/** Turns something that would make a remedy possible into a sentence. */
export function useUnlockText(currency: string): (unlock: Unlock) => string {
  const { words, format } = useSpeech();
  const remedyLabel = useRemedyLabel();
  const say = sayIn(words, format, currency, remedyLabel);
  const sentences: Readonly<Record<string, Sentence>> = words.possibilities;
  return ({ kind, params }) => sentences[kind]?.(params, say) ?? words.unknownReason(kind);
}

function sayIn({ authority, values }: Words, format: Format, currency: string, remedyLabel: (kind: string) => string): Say {
  const among =
    (words: Readonly<Record<string, string>>) =>
    (code: unknown): string =>
      words[String(code)] ?? String(code).replaceAll(/[-_.]/g, ' ');
  return {
    money: (amount) => format.minor(minorIn(amount), currency),
    over: (a, b) => format.minor(minorIn(a) - minorIn(b), currency),
    level: among(values.levels),
    remedy: (kind) => remedyLabel(String(kind)),
    evidence: among(authority.evidence),
    fact: (id) => limitUseIn(String(id), authority) ?? among(authority.facts)(id),
    task: among(authority.tasks),
    training: among(authority.trainings),
    counter: among(authority.counters),
    window: (window, cause) => [among(authority.windows)(window), ...(cause === 'same' ? [authority.sameCause] : [])].join(' '),
    forbidden: among(authority.forbidden),
  };
}

/** A counter has slashes in its key, a fact has none. */
function limitUseIn(id: string, { limitUse, limitUseOfCause }: Words['authority']): string | null {
  if (!id.includes('/')) return null;
  return id.includes('cause:same') ? limitUseOfCause : limitUse;
}

/** Parameters carry amounts as minor units or as money. */
function minorIn(amount: unknown): number {
  if (typeof amount === 'number') return amount;
  return typeof amount === 'object' && amount !== null && 'minor' in amount && typeof amount.minor === 'number'
    ? amount.minor
    : 0;
}

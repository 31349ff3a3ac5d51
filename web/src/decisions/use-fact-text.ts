import type { FactInWords } from '../api/views.ts';
import { useVocabulary } from '../rules/use-rulesets.ts';
import { useRuleWords } from '../rules/words/words.ts';
import type { Format } from '../words/format.ts';
import { useSpeech, wordOf, type Words } from '../words/words.tsx';

export type FactValue = number | boolean | string | readonly string[] | null;

type FactText = {
  readonly name: (fact: string) => string;
  /** "$25.00", "yes", "water, sewer"; what nobody knew says so. */
  readonly value: (fact: string, value: FactValue) => string;
  /** "is at least". */
  readonly operator: (operator: string) => string;
};

/** Facts and their values as people say them. */
export function useFactText(): FactText {
  const { language, words, format } = useSpeech();
  const { editor } = useRuleWords();
  const { data: vocabulary } = useVocabulary();
  const facts = new Map((vocabulary?.facts ?? []).map((fact) => [fact.id, fact]));
  const member = (fact: FactInWords | undefined, code: string): string =>
    fact?.values.find((one) => one.code === code)?.label[language] ?? code;
  return {
    name: (id) => facts.get(id)?.label[language] ?? id,
    operator: (operator) => wordOf(editor.operators, operator),
    value: (id, value) => {
      const fact = facts.get(id);
      if (value === null) return words.decisions.notKnown;
      if (typeof value === 'boolean') return value ? editor.yes : editor.no;
      if (typeof value === 'number') {
        if (fact?.type === 'money') return format.minor(value, format.currency);
        return fact && fact.values.length > 0 ? member(fact, String(value)) : inUnit(fact?.unit ?? null, value, words, format);
      }
      if (typeof value === 'string') return member(fact, value);
      return value.length === 0 ? '—' : value.map((code) => member(fact, code)).join(', ');
    },
  };
}

/** "9h 40m", "14 days", "18 months", "12,000 billed units"; what is only counted stands alone. */
function inUnit(unit: string | null, value: number, { decisions }: Words, format: Format): string {
  if (unit === 'minute') return format.span(value * 60);
  if (unit === 'day' || unit === 'month') return format.counted(value, unit);
  return unit === 'usage' ? decisions.billedUnits(format.number(value)) : format.number(value);
}

import type { RuleVocabulary } from '../../api/views.ts';
import type { Effect } from '../rule.ts';

/** What the fields of every effect are given. */
export type EffectProps<Kind extends Effect = Effect> = {
  readonly effect: Kind;
  readonly onChange: (effect: Effect) => void;
  readonly currency: string;
  readonly words: RuleVocabulary;
};

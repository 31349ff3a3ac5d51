import type { Policy } from '../../domain/policy.ts';
import { compilePolicy } from '../../engine/compile.ts';
import { published } from '../../engine/published.ts';
import type { Draft } from '../domain/draft.ts';

/** A draft as if it decided. Throws 422 `ruleset-invalid`. */
export const policyOf = ({
  id,
  content,
  catalogue,
  changedAt,
}: Pick<Draft, 'id' | 'content' | 'catalogue' | 'changedAt'>): Policy =>
  compilePolicy(published(content, { id, version: 0, validFrom: changedAt }), catalogue);

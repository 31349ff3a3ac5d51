import { Injectable } from '@nestjs/common';
import { checkingRuleset } from '../../analysis/check-ruleset.ts';
import type { Finding } from '../../analysis/finding.ts';
import { widensFor } from '../../analysis/semantic-diff.ts';
import type { RuleKey } from '../../domain/effect.ts';
import { canonical, type CanonicalValue } from '../../domain/canonical.ts';
import type { Policy } from '../../domain/policy.ts';
import type { LadderLevel, RulesetContent } from '../../domain/ruleset.ts';
import { widenedRules } from '../../domain/widens.ts';
import { contentOf } from '../../domain/ruleset.ts';
import { sha256 } from '../../engine/sha256.ts';

/** A finding with a name of its own, by which somebody answers for it; a finding that changed has another. */
export type NamedFinding = Finding & { readonly id: string };

/** How many texts are remembered: one draft is looked at again and again while it is reviewed. */
const mostKept = 8;

/** What the rules themselves give away. Proofs take a while, so each text is looked at once, with a breath after every step. */
@Injectable()
export class FindFindings {
  readonly #found = new Map<string, Promise<readonly NamedFinding[]>>();

  of({ ruleset, catalogue }: Policy): Promise<readonly NamedFinding[]> {
    const known = this.#found.get(ruleset.hash);
    if (known) return known;
    const finding = inspect(contentOf(ruleset), catalogue);
    this.#found.set(ruleset.hash, finding);
    const oldest = this.#found.size > mostKept ? this.#found.keys().next() : null;
    if (oldest && !oldest.done) this.#found.delete(oldest.value);
    return finding;
  }

  /**
   * Rules through which the change lets a person of this level do more; none when it is proven that it does not. What law owes
   * is at nobody's discretion, so obligations are left out on both sides.
   */
  widens(before: Policy, after: Policy, level: LadderLevel): readonly RuleKey[] {
    const suspects = widenedRules(before, after, level);
    if (suspects.length === 0) return [];
    const [was, is] = [withoutObligations(before), withoutObligations(after)];
    return widensFor(was, is, after.catalogue, level) ? suspects : [];
  }
}

async function inspect(content: RulesetContent, catalogue: Policy['catalogue']): Promise<readonly NamedFinding[]> {
  const found: NamedFinding[] = [];
  for (const step of checkingRuleset(content, catalogue)) {
    if (step) found.push({ ...step, id: nameOf(step) });
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
  return found;
}

const nameOf = ({ code, rules, params }: Finding): string =>
  `${code}-${sha256(canonical({ rules, params } as CanonicalValue)).slice(0, 12)}`;

const withoutObligations = ({ ruleset }: Policy): RulesetContent => ({
  ...contentOf(ruleset),
  rules: ruleset.rules.filter(({ effect }) => effect.type !== 'owe'),
});

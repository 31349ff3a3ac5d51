import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/index.ts';
import { changedExecutors } from '../../analysis/checks/executors.ts';
import type { Finding, HistoryEntry } from '../../analysis/finding.ts';
import { canonical, type CanonicalValue } from '../../domain/canonical.ts';
import type { RuleKey } from '../../domain/effect.ts';
import type { Policy } from '../../domain/policy.ts';
import { contentOf, type LadderLevel, type RulesetContent } from '../../domain/ruleset.ts';
import { offeredMore, widenedRules } from '../../domain/widens.ts';
import { catalogueHash } from '../../engine/published.ts';
import { sha256 } from '../../engine/sha256.ts';
import { AskedHistory } from '../db/asked-history.ts';
import type { ProofOrder } from '../worker/proof.ts';
import { prove } from './prove.ts';
import { Remembered } from './remembered.ts';

/** A finding with a name of its own, by which somebody answers for it; a finding that changed has another. */
export type NamedFinding = Finding & { readonly id: string };

export type Proven = {
  readonly findings: readonly NamedFinding[];
  /** Rules through which the change lets a person of the level do more; none when it is proven that it does not. */
  readonly widens: readonly RuleKey[];
};

/**
 * What the rules themselves give away, proven once for each text, the rules it would follow and what was asked for before. That
 * is counted up to the last midnight UTC, so that what was proven a moment ago still stands in the transaction that publishes.
 */
@Injectable()
export class FindFindings {
  readonly #proven = new Remembered<Proven>();
  readonly #asked = new Remembered<readonly HistoryEntry[]>();

  constructor(
    private readonly history: AskedHistory,
    private readonly database: Database,
  ) {}

  async of(policy: Policy, base: Policy | null, level: LadderLevel, at: Date): Promise<Proven> {
    const until = new Date(at.toISOString().slice(0, 10));
    const history = await this.#asked.of(until.toISOString(), () => this.history.before(this.database, until));
    const asked = sha256(JSON.stringify(history));
    const about = `${policy.ruleset.hash} ${catalogueHash(policy.catalogue)} ${nameOfBase(base)} ${level} ${asked}`;
    return this.#proven.of(about, () => provenAbout(policy, base, level, history));
  }
}

/** The same rules may have been published with other remedies. */
const nameOfBase = (base: Policy | null): string => (base ? `${base.ruleset.hash} ${catalogueHash(base.catalogue)}` : 'none');

async function provenAbout(
  policy: Policy,
  base: Policy | null,
  level: LadderLevel,
  history: readonly HistoryEntry[],
): Promise<Proven> {
  const suspects = base ? widenedRules(base, policy, level) : [];
  const { findings, widens } = await prove('soundness', {
    content: contentOf(policy.ruleset),
    catalogue: policy.catalogue,
    history,
    widening: base && suspects.length > 0 ? wideningOf(base, policy, level) : null,
  });
  const turned = base ? changedExecutors(base, policy) : [];
  const named = [...findings, ...turned].map((finding) => ({ ...finding, id: nameOf(finding) }));
  const standing = base && named.some(({ code }) => code === 'orphan') ? await orphansOf(base, history) : new Set();
  const offered = base ? offeredMore(base, policy) : [];
  return {
    findings: named.map((finding) => (standing.has(finding.id) ? standingAlready(finding) : finding)),
    widens: [...new Set([...(widens ? suspects : []), ...offered])].sort(),
  };
}

async function orphansOf({ ruleset, catalogue }: Policy, history: readonly HistoryEntry[]): Promise<ReadonlySet<unknown>> {
  const order = { content: contentOf(ruleset), catalogue, history, widening: null };
  const { findings } = await prove('soundness', order);
  return new Set(findings.filter(({ code }) => code === 'orphan').map(nameOf));
}

/** What the rules before it left undecided is no fault of the text: it is answered for, and keeps nothing from being published. */
const standingAlready = (finding: NamedFinding): NamedFinding => ({ ...finding, severity: 'warning' });

/** What law owes is at nobody's discretion, so obligations are left out on both sides. */
const wideningOf = (before: Policy, after: Policy, level: LadderLevel): ProofOrder['widening'] => ({
  before: withoutObligations(before),
  after: withoutObligations(after),
  level,
});

const withoutObligations = ({ ruleset }: Policy): RulesetContent => ({
  ...contentOf(ruleset),
  rules: ruleset.rules.filter(({ effect }) => effect.type !== 'owe'),
});

const nameOf = ({ code, rules, params }: Finding): string =>
  `${code}-${sha256(canonical({ rules, params } as CanonicalValue)).slice(0, 12)}`;

import type { RuleKey } from '../../domain/effect.ts';
import type { Rule } from '../../domain/rule.ts';
import type { CatalogueEntry, RemedyCatalogue } from '../../domain/remedy-catalogue.ts';
import { canonical } from '../../domain/canonical.ts';
import type { RulesetContent } from '../../domain/ruleset.ts';
import { changesBetween } from './changes.ts';

/** `clashes`: rules that both the draft and the newer rules had changed; the draft's own stand and are to be looked at. */
export type Rebased = { readonly content: RulesetContent; readonly clashes: readonly RuleKey[] };

/** What the draft changed of its base, done to the newer rules instead. Frame parts the draft did not touch are the newer ones. */
export function rebased(base: RulesetContent, draft: RulesetContent, newer: RulesetContent): Rebased {
  const own = changesBetween(base, draft);
  const theirs = changesBetween(base, newer);
  const written = [...own.added, ...own.changed.map(({ rule }) => rule)];
  const touched = new Set([...theirs.added, ...theirs.removed, ...theirs.changed.map(({ rule }) => rule)]);
  const mine = new Map(draft.rules.filter(({ key }) => written.includes(key)).map((rule) => [rule.key, rule]));
  const kept = newer.rules.filter(({ key }) => !own.removed.includes(key)).map((rule) => mine.get(rule.key) ?? rule);
  const added = [...mine.values()].filter(({ key }) => !newer.rules.some((rule) => rule.key === key));
  const frame = Object.fromEntries(own.frame.map((part) => [part, draft[part]]));
  return {
    content: {
      ...newer,
      ...frame,
      remedies: listRebased(base, draft, newer),
      rules: [...kept, ...added] satisfies readonly Rule[],
    },
    clashes: [...written, ...own.removed].filter((key) => touched.has(key)).sort(),
  };
}

/** The newer kinds, without those the draft gave up, with those it added. */
function listRebased(...[base, draft, newer]: readonly [RulesetContent, RulesetContent, RulesetContent]): readonly string[] {
  const gone = base.remedies.filter((kind) => !draft.remedies.includes(kind));
  const added = draft.remedies.filter((kind) => !base.remedies.includes(kind) && !newer.remedies.includes(kind));
  return [...newer.remedies.filter((kind) => !gone.includes(kind)), ...added];
}

/** The same of the catalogue: what the draft changed of its base, done to the newer one. */
export function catalogueRebased(base: RemedyCatalogue, draft: RemedyCatalogue, newer: RemedyCatalogue): RemedyCatalogue {
  const mine = draft.entries.filter((entry) => !isSame(entry, entryIn(base, entry.kind)));
  const gone = base.entries.filter(({ kind }) => !entryIn(draft, kind)).map(({ kind }) => kind);
  if (mine.length + gone.length === 0) return newer;
  const kept = newer.entries.filter(({ kind }) => !gone.includes(kind));
  const own = (kind: string): CatalogueEntry | undefined => mine.find((entry) => entry.kind === kind);
  return {
    version: Math.max(newer.version, draft.version) + 1,
    entries: [...kept.map((entry) => own(entry.kind) ?? entry), ...mine.filter(({ kind }) => !entryIn({ entries: kept }, kind))],
  };
}

const entryIn = ({ entries }: Pick<RemedyCatalogue, 'entries'>, kind: string): CatalogueEntry | undefined =>
  entries.find((entry) => entry.kind === kind);

const isSame = (one: CatalogueEntry, other: CatalogueEntry | undefined): boolean =>
  other !== undefined && canonical(one) === canonical(other);

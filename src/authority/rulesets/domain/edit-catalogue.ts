import { authorityErrors } from '../../domain/authority.errors.ts';
import type { RuleKey } from '../../domain/effect.ts';
import type { CatalogueEntry, RemedyCatalogue, RemedyKind, RemedyWords } from '../../domain/remedy-catalogue.ts';
import type { RulesetContent } from '../../domain/ruleset.ts';
import { checkedRuleset } from '../../domain/validate-ruleset.ts';
import { faultsInRemedy } from '../../domain/validate-remedy.ts';
import { draftErrors } from './draft.errors.ts';

export type RulesText = { readonly content: RulesetContent; readonly catalogue: RemedyCatalogue };

type KindOfMoney = Pick<CatalogueEntry, 'kind' | 'hasMoney'>;

type Sent = Omit<CatalogueEntry, 'kind' | 'usualParams' | 'words'> & RemedyWords;

/**
 * The text with this remedy, in the place of the one of its kind, else at the end. Throws 422 `ruleset-invalid` with the place of
 * every fault, those of the remedy beginning with `/remedy`, also where rules or tests no longer fit it; 409 `remedy-money-fixed`
 * for a kind that would begin or cease to carry money. `ever` are the kinds that there ever were.
 */
export function withRemedy(
  { content, catalogue }: RulesText,
  kind: RemedyKind,
  sent: unknown,
  ever: readonly KindOfMoney[],
): RulesText {
  const faults = faultsInRemedy(kind, sent);
  if (faults.length > 0) throw authorityErrors.rulesetInvalid(faults);
  const { label, whereInstead, ...fields } = sent as Sent;
  requireMoneyFixed({ entries: [{ kind, hasMoney: fields.hasMoney }] }, ever);
  const before = catalogue.entries.find((entry) => entry.kind === kind);
  const entry = { ...fields, kind, usualParams: before?.usualParams ?? {}, words: { label, whereInstead } };
  const entries = before ? catalogue.entries.map((one) => (one === before ? entry : one)) : [...catalogue.entries, entry];
  const remedies = content.remedies.includes(kind) ? content.remedies : [...content.remedies, kind];
  return checked({ content: { ...content, remedies }, catalogue: { version: catalogue.version + 1, entries } });
}

/** What was given of a kind stays what it was. Throws 409 `remedy-money-fixed` for one that begins or ceases to carry money. */
export function requireMoneyFixed({ entries }: { readonly entries: readonly KindOfMoney[] }, ever: readonly KindOfMoney[]): void {
  const hadMoney = new Map(ever.map(({ kind, hasMoney }) => [kind, hasMoney]));
  const turned = entries.find(({ kind, hasMoney }) => (hadMoney.get(kind) ?? hasMoney) !== hasMoney);
  if (turned) throw draftErrors.moneyFixed(turned.kind);
}

/** The text without it. Throws 404 `remedy-kind-not-found`; 409 `remedy-in-use` with the rules that name it. */
export function withoutRemedy({ content, catalogue }: RulesText, kind: RemedyKind): RulesText {
  if (!catalogue.entries.some((entry) => entry.kind === kind)) throw draftErrors.remedyMissing(kind);
  const rules = rulesNaming(content, kind);
  if (rules.length > 0) throw draftErrors.remedyInUse(kind, rules);
  const entries = catalogue.entries.filter((entry) => entry.kind !== kind);
  const remedies = content.remedies.filter((one) => one !== kind);
  return checked({ content: { ...content, remedies }, catalogue: { version: catalogue.version + 1, entries } });
}

/** Rules that name a kind, in what they are about or in a test. */
export const rulesNaming = ({ rules }: Pick<RulesetContent, 'rules'>, kind: RemedyKind): readonly RuleKey[] =>
  rules
    .filter(
      ({ remedies, tests }) =>
        (remedies !== 'every' && remedies.includes(kind)) || tests.some(({ given }) => given.remedy === kind),
    )
    .map(({ key }) => key);

function checked(text: RulesText): RulesText {
  checkedRuleset(text.content, text.catalogue);
  return text;
}

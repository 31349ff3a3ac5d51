import type { CatalogueEntry, RemedyKind } from '../../domain/remedy-catalogue.ts';
import type { Rule } from '../../domain/rule.ts';
import type { Installed } from '../../packs/install-pack.ts';
import type { PolicyPack } from '../../packs/pack.ts';
import type { Translated } from '../../words/language.ts';
import type { PackFit, PackInWords } from '../queries/packs.query.ts';
import type { PackEffectView, PackFitView, PackLineView, PackRemedyView, PackView } from './pack.views.ts';

type LabelOf = (kind: RemedyKind) => Translated;

export const toPackLine = (pack: PolicyPack, labelOf: LabelOf): PackLineView => {
  const { key, title, about, currency, rules, remedies, sources } = pack;
  return {
    ...{ key, title, about, currency },
    ruleCount: rules.length,
    testCount: rules.flatMap(({ tests }) => tests).length,
    remedies: remedies.map(({ kind }) => ({ code: kind, label: labelOf(kind) })),
    sources: [...sources],
  };
};

export const toPackView = ({ pack, rules, labelOf }: PackInWords): PackView => ({
  ...toPackLine(pack, labelOf),
  catalogue: pack.remedies.map((remedy) => toRemedy(remedy, rules, labelOf)),
  rules: rules.map(({ key, title, rationale, policyRef, effect, sentence, tests }) => ({
    ...{ key, title, rationale, policyRef, sentence },
    effect: effect.type,
    tests: tests.map(({ name }) => name),
  })),
  deadlines: pack.deadlines.map(({ policy, ...deadline }) => ({ ...deadline, isPolicy: policy !== null })),
});

type AboutRemedies = Pick<Rule, 'key' | 'remedies'>;

const toRemedy = (remedy: CatalogueEntry, rules: readonly AboutRemedies[], labelOf: LabelOf): PackRemedyView => {
  const { kind, family, hasMoney, executor, executorCode, executeByDays } = remedy;
  const about = rules.filter(({ remedies }) => remedies === 'every' || remedies.includes(kind));
  return {
    ...{ code: kind, label: labelOf(kind), family, hasMoney, executor, executorCode, executeByDays },
    rules: about.map(({ key }) => key),
  };
};

export const toPackEffect = ({ added, removed, narrowed, conflicts }: Omit<Installed, 'content'>): PackEffectView => ({
  added: [...added],
  removed: [...removed],
  narrowed: [...narrowed],
  conflicts: conflicts.map(({ code, ...details }) => ({ code, details })),
});

export const toPackFit = ({ fits, newRemedies, rules, ...effect }: PackFit, labelOf: LabelOf): PackFitView => ({
  ...toPackEffect(effect),
  fits,
  newRemedies: newRemedies.map((remedy) => toRemedy(remedy, rules, labelOf)),
});

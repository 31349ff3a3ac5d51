import type { Level } from '../../kernel/index.ts';
import { levels } from '../../kernel/index.ts';
import { canonical } from '../domain/canonical.ts';
import { type CounterKey, isCountedInTimes } from '../domain/counter.ts';
import type { CatalogueEntry, RemedyCatalogue, RemedyKind } from '../domain/remedy-catalogue.ts';
import type { RuleTest } from '../domain/rule-test.ts';
import type { RulesetContent } from '../domain/ruleset.ts';
import { permits } from '../domain/verdict.ts';
import { answerTo } from '../engine/rule-tests.ts';
import {
  type Asked,
  allows,
  capsByCounter,
  evidenceIn,
  requireRoom,
  roomName,
  secondPersonPresent,
  telling,
} from './allowance-terms.ts';
import { appliesTo } from './inspection.ts';
import { type Model, type Term, and, not, or } from './solver/prover.ts';
import { readModel } from './solver/read-model.ts';
import { type Checked, type World, checkedRules, givenOf, worldOf } from './world.ts';

/** One remedy that one level may give under one version and not, or not as much, under the other. */
export type Difference = {
  readonly remedy: RemedyKind;
  readonly level: Level;
  /** The smallest amount at which the versions differ, and how far they differ without a gap; null without money. */
  readonly amountMinor: number | null;
  readonly upToMinor: number | null;
  /** A case at the smallest amount. */
  readonly given: RuleTest['given'];
  /** Whether the evaluator answered the case the way the solver says; if not, the difference is possible, not shown. */
  readonly confirmed: boolean;
};

/** Levels whose holders decide; nobody of the board signs in. */
export const decidingLevels = levels.filter((level) => level !== 'board');

/** What `after` permits that `before` does not, per remedy, level and range of amounts. None means that there is no such case at all. */
export function newlyAllows(before: RulesetContent, after: RulesetContent, catalogue: RemedyCatalogue): readonly Difference[] {
  const found = Map.groupBy(
    differencesFor(decidingLevels, before, after, catalogue),
    ({ remedy, level }) => `${remedy} ${level}`,
  );
  return [...found.values()].flatMap(inRanges);
}

/** Differences that go on without a gap as one; those that are only possible where no case of any is confirmed. */
function inRanges(found: readonly Difference[]): readonly Difference[] {
  const ranges: Difference[] = [];
  for (const one of found) {
    const last = ranges.at(-1);
    if (last?.confirmed && last.upToMinor !== null && last.upToMinor + 1 === one.amountMinor)
      ranges.splice(-1, 1, { ...last, upToMinor: one.upToMinor });
    else ranges.push(one);
  }
  const confirmed = ranges.filter((range) => range.confirmed);
  return confirmed.length > 0 ? confirmed : ranges.slice(0, 1);
}

/** What `before` permits and `after` no longer does. */
export const newlyRefuses = (before: RulesetContent, after: RulesetContent, catalogue: RemedyCatalogue): readonly Difference[] =>
  newlyAllows(after, before, catalogue);

/** Whether the change gives anything more to a person of that level. True whenever that cannot be ruled out. */
export function widensFor(before: RulesetContent, after: RulesetContent, catalogue: RemedyCatalogue, level: Level): boolean {
  if (before.currency !== after.currency) return true;
  return differencesFor([level], before, after, catalogue).next().done !== true;
}

/** Each is worked out when it is asked for. */
function* differencesFor(
  asked: readonly Level[],
  before: RulesetContent,
  after: RulesetContent,
  catalogue: RemedyCatalogue,
): Generator<Difference, void> {
  const versions = { before: checkedRules(before, catalogue), after: checkedRules(after, catalogue) };
  const world = worldOf([versions.before, versions.after], catalogue);
  requireRoom(world, [versions.before, versions.after]);
  const touched = catalogue.entries.filter((entry) => rulesFor(versions.before, entry) !== rulesFor(versions.after, entry));
  for (const entry of touched) {
    for (const level of asked) yield* differencesOf({ world, ...versions }, { entry, level });
  }
}

/** Everything the rules of one remedy say, in one text. */
const rulesFor = ({ rules }: Checked, entry: CatalogueEntry): string =>
  rules
    .filter(({ rule }) => appliesTo(rule, entry))
    .map(({ rule: { key, effect }, conditions }) => canonical({ key, effect, conditions }))
    .sort()
    .join('\n');

type Compared = { readonly world: World; readonly before: Checked; readonly after: Checked };

/** One for each span of amounts in which the versions differ, the smallest first. */
function* differencesOf(compared: Compared, asked: Asked): Generator<Difference, void> {
  const { world, before, after } = compared;
  const { entry, level } = asked;
  const atLevel = and(world.isOffered(entry), ...levelTerms(world, level), ...(level === 'trainee' ? [secondPersonPresent] : []));
  const owed = differenceWhere(compared, asked, { from: 1, upTo: 1 }, and(atLevel, newlyOwed(compared, entry)));
  if (owed) yield owed;
  if (owed?.confirmed) return;
  for (const span of spansOf(compared, entry)) {
    const isNew = and(allows(world, after, asked, span.upTo), not(allows(world, before, asked, span.upTo)));
    const found = differenceWhere(compared, asked, span, and(atLevel, isNew));
    if (found) yield found;
  }
}

/** The amounts between which no rule of either version changes; one that is no amount without money. */
function spansOf({ before, after }: Compared, entry: CatalogueEntry): readonly Span[] {
  const amounts = entry.hasMoney ? telling([before, after]) : [0];
  return amounts.map((upTo, index) => ({ from: (amounts[index - 1] ?? 0) + 1, upTo }));
}

function differenceWhere(compared: Compared, asked: Asked, span: Span, term: Term): Difference | null {
  const { prover, allKnown } = compared.world;
  const model = prover.find(term);
  return model && difference(compared, asked, span, prover.find(and(term, allKnown)) ?? model);
}

/** Amounts that the rules do not tell apart, both ends included. */
type Span = { readonly from: number; readonly upTo: number };

const levelTerms = ({ atoms }: World, level: Level): readonly Term[] => [
  atoms.equals('employee.level', levels.indexOf(level)),
  not(atoms.isUnknown('employee.level')),
];

/** An obligation that is new, or says anything else than before, may owe more; what is owed nobody may refuse. */
function newlyOwed({ world, before, after }: Compared, entry: CatalogueEntry): Term {
  const owes = ({ rules }: Checked) => rules.filter(({ rule }) => rule.effect.type === 'owe' && appliesTo(rule, entry));
  return or(
    ...owes(after).map(({ rule, conditions }) => {
      const same = owes(before).filter(
        (other) => other.rule.key === rule.key && canonical(other.rule.effect) === canonical(rule.effect),
      );
      return and(world.isTrue(conditions), not(or(...same.map((other) => world.isTrue(other.conditions)))));
    }),
  );
}

function difference({ world, before, after }: Compared, { entry, level }: Asked, { from, upTo }: Span, model: Model): Difference {
  const found = readModel(model, world.atoms, world.ordinary);
  const evidence = [...model].flatMap((name) => evidenceIn(name) ?? []);
  const alone: RuleTest['given'] = {
    ...givenOf(found, world, entry),
    ...(entry.hasMoney ? { amountMinor: from } : {}),
    ...usedIn(model, [before, after], from),
    ...{ evidence: [], secondPerson: false },
  };
  const whole = { ...alone, evidence, secondPerson: model.has(secondPersonPresent) };
  const at = after.policy.ruleset.validFrom;
  const isShown = (given: RuleTest['given']): boolean => isAllowed(after, given, at) && !isAllowed(before, given, at);
  const given = [alone, { ...alone, evidence }].find(isShown) ?? whole;
  const confirmed = isShown(given);
  return {
    remedy: entry.kind,
    level,
    amountMinor: entry.hasMoney ? from : null,
    upToMinor: entry.hasMoney ? upTo : null,
    given,
    confirmed,
  };
}

function isAllowed({ policy }: Checked, given: RuleTest['given'], at: Date): boolean {
  const { verdict } = answerTo(policy, given, at);
  return permits(verdict) && verdict !== 'PERMIT_IF';
}

/** Each counter used until the smallest cap that has room is just full with the amount; wholly when none has any. */
function usedIn(model: Model, versions: readonly Checked[], amount: number): Pick<RuleTest['given'], 'used'> {
  const used: Partial<Record<CounterKey, number>> = {};
  for (const [key, caps] of capsByCounter(versions)) {
    const open = caps.filter((max) => model.has(roomName(key, max)));
    used[key] = open.length > 0 ? Math.max(0, Math.min(...open) - (isCountedInTimes(key) ? 1 : amount)) : Math.max(...caps);
  }
  return Object.keys(used).length > 0 ? { used } : {};
}

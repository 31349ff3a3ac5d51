import { type ResolvedCondition, leavesOf, resolved } from '../domain/condition.ts';
import type { FactId } from '../domain/facts.ts';
import { factIds } from '../domain/fact-vector.ts';
import type { Policy } from '../domain/policy.ts';
import type { CatalogueEntry, RemedyCatalogue } from '../domain/remedy-catalogue.ts';
import type { PlainFacts, RuleTest } from '../domain/rule-test.ts';
import type { Rule } from '../domain/rule.ts';
import type { RulesetContent } from '../domain/ruleset.ts';
import { compilePolicy } from '../engine/compile.ts';
import { published } from '../engine/published.ts';
import { type Given, isTrue, mayBeTrue } from './solver/condition-terms.ts';
import { type FactAtoms, factAtoms } from './solver/fact-atoms.ts';
import { type Prover, type Term, and, newProver, not, or } from './solver/prover.ts';
import { type FoundFacts, readModel } from './solver/read-model.ts';
import type { RulesetId } from '../../kernel/index.ts';

/** A rule with its conditions spelled out. */
export type SpelledRule = { readonly rule: Rule; readonly conditions: ResolvedCondition };

/** Every case there could be under some rules, to ask the solver about. */
export type World = {
  readonly catalogue: RemedyCatalogue;
  readonly ordinary: PlainFacts;
  /** The facts that some rule reads, and those the product itself reads. */
  readonly facts: readonly FactId[];
  readonly atoms: FactAtoms;
  readonly prover: Prover;
  /** Every fact is known. */
  readonly allKnown: Term;
  /** What makes an example easy to read, the most wanted first: facts known, and as in the ordinary case. */
  readonly wishes: readonly Term[];
  readonly isTrue: (condition: ResolvedCondition, given?: Given) => Term;
  readonly mayBeTrue: (condition: ResolvedCondition, given?: Given) => Term;
  /** The remedy is offered, and for money there is an account: nothing else is ever decided. */
  readonly isOffered: (entry: CatalogueEntry) => Term;
};

/** What the rules say of themselves, and a policy that answers cases by them. */
export type Checked = {
  readonly content: RulesetContent;
  readonly rules: readonly SpelledRule[];
  readonly policy: Policy;
};

/** Throws DomainError `ruleset-invalid` when the content is not a ruleset. */
export function checkedRules(content: RulesetContent, catalogue: RemedyCatalogue): Checked {
  const policy = compilePolicy(published(content, { id: 'checked' as RulesetId, version: 1, validFrom: new Date(0) }), catalogue);
  const rules = content.rules.map((rule) => ({ rule, conditions: resolved(rule.conditions, content.conditions) }));
  return { content, rules, policy };
}

export function worldOf(versions: readonly Checked[], catalogue: RemedyCatalogue): World {
  const prover = newProver();
  const leaves = versions.flatMap(({ rules }) => rules.flatMap(({ conditions }) => leavesOf(conditions)));
  const ordinary = versions[0]?.content.ordinaryCase ?? {};
  const atoms = factAtoms(prover, leaves, [ordinary]);
  const read = [...new Set(leaves.map(({ fact }) => fact))];
  for (const fact of factIds.filter((id) => !read.includes(id))) fixUnread(prover, atoms, fact, ordinary);
  requireInvariants(prover, atoms);
  return {
    ...{ catalogue, ordinary, atoms, prover },
    facts: [...new Set([...read, ...alwaysRead])],
    allKnown: and(...read.map((fact) => not(atoms.isUnknown(fact)))),
    wishes: ordinaryWishes(atoms, ordinary, read),
    isTrue: remembering((condition, given) => isTrue(condition, atoms, given)),
    mayBeTrue: remembering((condition, given) => mayBeTrue(condition, atoms, given)),
    isOffered: (entry) => offered(entry, atoms),
  };
}

type Reading = World['isTrue'];

/** A term that is built twice costs the solver twice. */
function remembering(read: Reading): Reading {
  const known = new Map<ResolvedCondition, Term>();
  return (condition, given) => {
    const found = given ? undefined : known.get(condition);
    if (found) return found;
    const term = read(condition, given);
    if (!given) known.set(condition, term);
    return term;
  };
}

/** What no rule reads is known and ordinary, unless the product reads it or it goes with something a rule reads. */
function fixUnread(prover: Prover, atoms: FactAtoms, fact: FactId, ordinary: PlainFacts): void {
  prover.require(not(atoms.isUnknown(fact)));
  const value = ordinary[fact];
  if (value !== undefined && ![...alwaysRead, ...bound].includes(fact)) prover.require(atoms.equals(fact, value));
}

const alwaysRead: readonly FactId[] = ['complaint.category', 'account.linked', 'complaint.givenMinor', 'employee.level'];
const bound: readonly FactId[] = ['customer.credits12mMinor', 'customer.creditCount12m'];

/** A sum and a count of the same rows of the ledger, each row more than nothing, are zero together. */
function requireInvariants(prover: Prover, atoms: FactAtoms): void {
  const [sum, count] = [atoms.equals('customer.credits12mMinor', 0), atoms.equals('customer.creditCount12m', 0)];
  prover.implies(sum, count);
  prover.implies(count, sum);
}

function offered({ offeredFor, hasMoney }: CatalogueEntry, atoms: FactAtoms): Term {
  const known = (fact: FactId): Term => not(atoms.isUnknown(fact));
  const categories = offeredFor === 'every' ? null : offeredFor.map((word) => atoms.equals('complaint.category', word));
  return and(
    ...(categories ? [or(...categories), known('complaint.category')] : []),
    ...(hasMoney ? [atoms.equals('account.linked', true), known('account.linked')] : []),
  );
}

/** The case nearest to the ordinary one in which the term holds, or null. Facts stay known where they can. */
export function exampleOf({ prover, atoms, ordinary, allKnown, wishes }: World, term: Term): FoundFacts | null {
  const known = prover.find(and(term, allKnown));
  let model = known ?? prover.find(term);
  if (!model) return null;
  let assumed: readonly Term[] = known ? [term, allKnown] : [term];
  for (const wish of wishes) {
    const closer = prover.find(and(...assumed, wish));
    if (!closer) continue;
    model = closer;
    assumed = [...assumed, wish];
  }
  return readModel(model, atoms, ordinary);
}

const ordinaryWishes = (atoms: FactAtoms, ordinary: PlainFacts, read: readonly FactId[]): readonly Term[] =>
  read.flatMap((fact) => {
    const value = ordinary[fact];
    return value === undefined ? [] : [and(not(atoms.isUnknown(fact)), atoms.equals(fact, value))];
  });

/** The case as a rule's test would give it: only what differs from the ordinary case. */
export function givenOf(
  { facts, unknown }: FoundFacts,
  { ordinary, facts: read }: World,
  entry: CatalogueEntry,
): RuleTest['given'] {
  const isUnlike = (fact: FactId): boolean =>
    (ordinary[fact] !== undefined || read.includes(fact)) && JSON.stringify(facts[fact]) !== JSON.stringify(ordinary[fact]);
  const differing = factIds.filter((fact) => !unknown.includes(fact) && isUnlike(fact));
  return {
    remedy: entry.kind,
    ...(differing.length > 0 ? { facts: Object.fromEntries(differing.map((fact) => [fact, facts[fact]])) } : {}),
    ...(unknown.length > 0 ? { unknown } : {}),
  };
}

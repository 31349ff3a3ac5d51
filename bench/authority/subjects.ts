import type { Policy } from '../../src/authority/domain/policy.ts';
import type { CatalogueEntry, RemedyCatalogue } from '../../src/authority/domain/remedy-catalogue.ts';
import type { Rule } from '../../src/authority/domain/rule.ts';
import { load } from '../harness/product.ts';
import { fortyRules } from './forty-rules.ts';

/** Fifteen remedies: the sample's thirteen and two more. */
async function catalogue(): Promise<RemedyCatalogue> {
  const { sampleCatalogue } = await load<typeof import('../../src/authority/index.ts')>('authority/index.js');
  const credit = sampleCatalogue.entries.find(({ kind }) => kind === 'billing-credit');
  if (!credit) throw new Error('the sample has no billing credit');
  const more: readonly CatalogueEntry[] = ['tariff-correction', 'spoilage-payment'].map((kind) => ({
    ...credit,
    kind,
    offeredFor: 'every',
  }));
  return { version: 1, entries: [...sampleCatalogue.entries, ...more] };
}

/** The forty rules made answerable; `every`: each of them for every remedy, as engines without an index take them. */
export async function fortyPolicy(every: boolean, change: (rule: Rule) => Rule = (rule) => rule): Promise<Policy> {
  const { compilePolicy } = await load<typeof import('../../src/authority/engine/compile.ts')>('authority/engine/compile.js');
  const { published } = await load<typeof import('../../src/authority/engine/published.ts')>('authority/engine/published.js');
  const { sampleRuleset } = await load<typeof import('../../src/authority/index.ts')>('authority/index.js');
  const entries = await catalogue();
  const rules = fortyRules.map(({ key, conditions, effect, remedies }): Rule =>
    change({
      key,
      title: key,
      rationale: key,
      policyRef: key,
      owner: 'Benchmark',
      reviewBy: '2030-01-01',
      goesBy: { date: 'decision', keepsTheBetter: false },
      remedies: every ? 'every' : remedies,
      conditions,
      effect,
      tests: [],
    }),
  );
  const content = { ...sampleRuleset, remedies: entries.entries.map(({ kind }) => kind), conditions: {}, rules };

  return compilePolicy(published(content, { id: 'forty' as never, version: 1, validFrom: new Date(0) }), entries);
}

/** What the log can be narrowed to; all of it is in the address, empty is not narrowed. */
export const filterNames = ['from', 'to', 'personId', 'remedy', 'verdict', 'rule', 'version', 'complaint'] as const;

export type DecisionFilter = Readonly<Record<(typeof filterNames)[number], string>>;

export const decisionFilterFrom = (said: (name: string) => string): DecisionFilter => ({
  from: said('from'),
  to: said('to'),
  personId: said('personId'),
  remedy: said('remedy'),
  verdict: said('verdict'),
  rule: said('rule'),
  version: said('version'),
  complaint: said('complaint'),
});

export const isNarrowed = (filter: DecisionFilter): boolean => filterNames.some((name) => filter[name] !== '');

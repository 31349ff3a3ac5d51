import type { Reach } from '../domain/reach.ts';

/** Keeps restricted complaints out of a query; `c` is the complaint, `first` the number of the first of four parameters. */
export const reachCondition = (first: number): string => `
  c.about_person_id IS DISTINCT FROM $${first}::uuid
  AND (c.customer_id IS NULL
       OR (c.customer_id <> ALL ($${first + 1}::uuid[])
           AND (c.customer_id <> ALL ($${first + 2}::uuid[]) OR c.owner_id = $${first} OR c.team_id = $${first + 3}::uuid)))`;

export const reachValues = ({ personId, closeTo, protectedCustomers, leadOf }: Reach): readonly unknown[] => [
  personId,
  closeTo,
  protectedCustomers,
  leadOf,
];

import type { FactEvent } from './fact-event.ts';

const soon = 7 * 24 * 3_600_000;
const broughtByCustomer: readonly string[] = ['complaint.reopened', 'complaint.withdrawn'];

/** Whether the customer came to us: a contact that they began, or what only their word does. What time or a rule did (`by`) they did not. */
export const isHeard = ({ type, payload }: FactEvent): boolean =>
  type === 'contact.recorded' ? payload['direction'] === 'inbound' : broughtByCustomer.includes(type) && !('by' in payload);

/** When the customer first came back about it within seven days of a resolution; praise is no complaint come again. */
export const cameBackAt = (events: readonly FactEvent[]): Date | null => {
  let resolvedAt: string | null = null;
  for (const event of events) {
    const { at, set, payload } = event;
    const isSoon = resolvedAt !== null && at > new Date(resolvedAt) && at.getTime() <= Date.parse(resolvedAt) + soon;
    if (isSoon && isHeard(event) && payload['kind'] !== 'COMPLIMENT') return at;
    if (set.resolvedAt !== undefined) resolvedAt = set.resolvedAt;
  }
  return null;
};

import type { Rule } from '../rule.ts';

/** Whether nothing was filled in yet where a fault of a rule points, such as "/rule/title". */
export function isEmptyAt(pointer: string, rule: Rule): boolean {
  const [, , ...steps] = pointer.split('/');
  let value: unknown = rule;
  for (const step of steps) value = typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === step)?.[1] : undefined; // prettier-ignore
  return value === '' || (Array.isArray(value) && value.length === 0);
}

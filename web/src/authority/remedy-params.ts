import type { RemedyParams } from '../api/views.ts';

export const paramNames = ['planMonths', 'quantity'] as const;
export type ParamName = (typeof paramNames)[number];

/** Most that the API takes. */
export const mostOf: Readonly<Record<ParamName, number>> = { planMonths: 60, quantity: 1000 };

/** The parameters a remedy has: whole numbers under the names we know. */
export const paramsOf = (params: Readonly<Record<string, unknown>>): RemedyParams =>
  Object.fromEntries(paramNames.flatMap((name) => (typeof params[name] === 'number' ? [[name, params[name]]] : [])));

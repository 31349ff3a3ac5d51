import { definitionOf, isFactId } from './facts.ts';

/** Whether a fact says something about a customer that not everybody who reads decisions may know. */
export const isPersonalFact = (id: string): boolean => isFactId(id) && definitionOf(id).pii;

/** Several reasons as one text: the same sentence is not said twice. */
export const saidOnce = (sentences: readonly string[]): string => [...new Set(sentences)].join(' ');

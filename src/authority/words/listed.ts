/** "a", "a or b", "a, b or c". */
export function listed(parts: readonly string[], last: string): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1) ?? ''}`;
}

export const sentenceOf = (text: string): string => `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}.`;

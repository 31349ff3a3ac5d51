/** The smallest id that could be made at this moment: ids begin with their milliseconds (RFC 9562, version 7). */
export const firstIdAt = (at: Date): string => {
  const digits = Math.max(0, at.getTime()).toString(16).padStart(12, '0');
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-7000-8000-000000000000`;
};

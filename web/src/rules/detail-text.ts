/** Named values in a row; a list by its members, an object by its own pairs. */
export function detailText(details: unknown): string {
  if (Array.isArray(details)) return details.map(detailText).join(', ');
  if (typeof details === 'string') return details;
  if (details === null || details === undefined) return '—';
  if (typeof details !== 'object') return JSON.stringify(details);
  return Object.entries(details)
    .map(([name, value]) => `${name}: ${detailText(value)}`)
    .join(' · ');
}

/** The value of a `datetime-local` field, which is local time without a zone, as an ISO instant; empty stays empty. */
export const instantOf = (local: string): string =>
  local === '' || Number.isNaN(Date.parse(local)) ? '' : new Date(local).toISOString();

/** An instant as such a field wants it: local, to the minute. */
export function localMoment(instant: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
  return `${day}T${two(instant.getHours())}:${two(instant.getMinutes())}`;
}

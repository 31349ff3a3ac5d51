/** Seconds as `26 h 5 min`, short of a minute as `45 s`: the same in both languages. No days, since a working day is shorter than one of the calendar. */
export const spanText = (seconds: number): string => {
  if (seconds < 60) return `${seconds} s`;
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  return [...(hours > 0 ? [`${hours} h`] : []), ...(minutes > 0 ? [`${minutes} min`] : [])].join(' ');
};

import { useFormat } from '../../words/words.tsx';

/** "March 2026" of 2026-03; what is no month is said as it stands. */
export function useMonthName(): (month: string) => string {
  const { locale } = useFormat();
  const spoken = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (month) => {
    const middle = new Date(`${month}-15T00:00:00Z`);
    return Number.isNaN(middle.getTime()) ? month : spoken.format(middle);
  };
}

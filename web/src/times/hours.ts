import { useFormat } from '../words/words.tsx';

/** Working time in hours, not in days of 24: "40h", "7.5h". */
export function useHours(): (seconds: number) => string {
  const { locale } = useFormat();
  const hours = new Intl.NumberFormat(locale, { style: 'unit', unit: 'hour', unitDisplay: 'narrow', maximumFractionDigits: 2 });
  return (seconds) => hours.format(seconds / 3600);
}

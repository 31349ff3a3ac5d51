import type { WhyDecided } from '../api/views.ts';
import { useSpeech } from '../words/words.tsx';

/** When it happened and the date of the bill as the decision went by them, with who said so and the policy of that day. */
export function useDaysSaid({ decision, daysSaidBy }: WhyDecided): readonly (readonly [string, string])[] {
  const { words, format } = useSpeech();
  const { days } = words;
  return decision.days.map(({ day, on, saidBy, saidAt, saidLater, version }, place) => {
    const say = saidLater ? days.saidLater : days.said;
    const name = daysSaidBy[place] ?? saidBy ?? days.none;
    const said = say(format.date(on), name, format.moment(new Date(saidAt)));
    return [days.ofPolicy[day], version === null ? said : `${said}; ${days.byVersion(String(version))}`];
  });
}

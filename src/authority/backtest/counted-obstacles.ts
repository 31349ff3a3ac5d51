import type { Report } from './report.ts';
import { obstacles } from './replayability.ts';

/** The cases of the window and what kept some of them from being decided again, most of them first. */
export function countedObstacles(found: Uint8Array): Pick<Report, 'cases' | 'notReplayed'> {
  const counts = obstacles.map(() => 0);
  for (const place of found) counts[place] = (counts[place] ?? 0) + 1;
  const outside = counts[obstacles.indexOf('outside-window')] ?? 0;
  const notReplayed = obstacles
    .map((why, place) => ({ why, cases: counts[place] ?? 0 }))
    .filter(({ why, cases }) => cases > 0 && why !== 'none' && why !== 'outside-window')
    .sort((a, b) => b.cases - a.cases);
  return { cases: found.length - outside, notReplayed };
}

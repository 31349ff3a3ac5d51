import type { Ruling } from '../backtest/cases.ts';
import type { Chance } from './chance.ts';

export type SyntheticRuling = {
  readonly ruling: Ruling;
  readonly grantedMinor: number | null;
  readonly waitedSeconds: number | null;
};

const halfOfTheTime = 7_800;

/**
 * What an invented supervisor says: the further beyond the limit the less often as asked, vulnerable customers more often,
 * and a wait whose median is a little over two hours with a long tail. One in fifty is still open.
 */
export function rulingOn(askedMinor: number | null, limitMinor: number, isVulnerable: boolean, chance: Chance): SyntheticRuling {
  if (chance.happens(0.02)) return { ruling: 'open', grantedMinor: null, waitedSeconds: null };
  const waitedSeconds = Math.round(chance.logNormal(halfOfTheTime, 1.1));
  const excess = askedMinor === null ? 1.2 : askedMinor / Math.max(500, limitMinor);
  const ease = 2.6 - 0.55 * excess + (isVulnerable ? 0.8 : 0);
  if (chance.happens(1 / (1 + Math.exp(-ease)))) return { ruling: 'granted', grantedMinor: askedMinor, waitedSeconds };
  if (askedMinor !== null && chance.happens(0.55)) {
    return {
      ruling: 'another-amount',
      grantedMinor: Math.max(1, Math.round((askedMinor * (0.3 + 0.5 * chance.share())) / 100) * 100),
      waitedSeconds,
    };
  }
  return { ruling: chance.happens(0.75) ? 'refused' : 'sent-back', grantedMinor: null, waitedSeconds };
}

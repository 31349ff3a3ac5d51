import { progressText } from './progress-line.ts';

describe('the progress of a long check', () => {
  it('says how much is done, how fast, and how long the rest takes', () => {
    expect(progressText('decisions', 6000, 10_000, 5)).toBe('decisions ████████████░░░░░░░░ 60 % · 1,200/s · 4 s left');
  });

  it('is whole when there was nothing to do', () => {
    expect(progressText('decisions', 0, 0, 0)).toBe('decisions ████████████████████ 100 % · 0/s · ');
  });
});

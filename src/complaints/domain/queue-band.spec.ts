import { queueBandOf } from './queue-band.ts';

describe('the band of the queue', () => {
  it.each([
    ['a danger that is open', { safety: 'open', disconnectOn: null }, 0],
    ['a danger before a shut-off', { safety: 'open', disconnectOn: '2026-03-03' }, 0],
    ['a shut-off tomorrow', { safety: 'none', disconnectOn: '2026-03-03' }, 1],
    ['a shut-off on the last day that counts', { safety: 'made-safe', disconnectOn: '2026-03-04' }, 1],
    ['a shut-off a day later', { safety: 'none', disconnectOn: '2026-03-05' }, 2],
    ['everything else', { safety: 'made-safe', disconnectOn: null }, 2],
  ] as const)('of %s', (_, complaint, band) => {
    expect(queueBandOf(complaint, '2026-03-04')).toBe(band);
  });
});

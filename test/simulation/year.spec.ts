import { systemActor } from '../../src/kernel/index.ts';
import { UnitOfWork } from '../../src/platform/index.ts';
import { findingText, verify } from '../../src/verify/verify.ts';
import { ComplaintDesk, type Registered } from '../integration/complaints/complaint-desk.ts';
import { monday, startApp } from '../support/app.ts';
import { exactlyOnce, type ExactlyOnce } from './exactly-once.ts';
import { RarerDeeds } from './rarer-deeds.ts';
import { Chance, morning } from './utility-day.ts';
import { Patience } from './patience.ts';
import { SimulatedWorker } from './worker.ts';

const days = Number(process.env['SIMULATED_DAYS'] ?? 5);
const hoursBetweenTicks = 6;
const rounds = [
  'deadlines.sweep',
  'complaints.resume-when-due',
  'complaints.close-when-window-ends',
  'complaints.refresh-queue-bands',
];

const nothingLost: ExactlyOnce = {
  missedBreaches: 0,
  breachesToldOtherwise: 0,
  missedRungs: 0,
  rungsToldOtherwise: 0,
  escalatedTwice: 0,
};

const rarerDeeds = ['asked', 'ruled', 'given', 'merged', 'letters', 'absences', 'calendars', 'policies'] as const;

describe(`a utility for ${days} days, by two workers of which one is killed every day`, () => {
  it(
    'records every breach and takes every rung exactly once, and its journal rebuilds everything',
    async () => {
      const app = await startApp({ at: monday });
      const [desk, chance, open] = [new ComplaintDesk(app), new Chance(), [] as Registered[]];
      const patience = new Patience();
      const rarer = new RarerDeeds(desk, chance, patience);
      const { appUrl, adminUrl } = app.database;
      const started = (name: string): Promise<SimulatedWorker> =>
        patience.with(() => SimulatedWorker.start(name, { appUrl, adminUrl, at: app.clock.now() }));
      const kept = await started('simulated-kept');
      let doomed = await started('simulated-0');
      let [commands, kills, jobs] = [0, 0, 0];
      const begun = performance.now();
      const tick = async (): Promise<void> => {
        await app.clock.advance({ hours: hoursBetweenTicks });
        await Promise.all([kept, doomed].map((worker) => worker.moveTo(app.clock.now())));
        const work = app.nest.get(UnitOfWork, { strict: false });
        await patience.with(() =>
          work.run(systemActor('simulation'), (tx) => {
            for (const queue of rounds) tx.send({ queue, data: {} });
            return Promise.resolve();
          }),
        );
      };
      for (let day = 1; day <= days; day += 1) {
        commands += await morning(desk, open, chance, patience);
        await rarer.day(day);
        for (let hour = 0; hour < 24; hour += hoursBetweenTicks) {
          await tick();
          const working = [kept.work(), doomed.work()];
          if (hour === 0) {
            // Death comes at any moment of the work.
            await new Promise((resolve) => setTimeout(resolve, chance.below(150)));
            await doomed.kill();
            kills += 1;
          }
          for (const done of await Promise.allSettled(working)) if (done.status === 'fulfilled') jobs += done.value;
          if (hour === 0) {
            await doomed.stop();
            doomed = await started(`simulated-${day}`);
          }
        }
        if (day % 10 === 0) tell(day, begun);
      }
      for (let last = 0; last < 3; last += 1) {
        await tick();
        jobs += await kept.work();
      }

      await kept.nest.get(UnitOfWork, { strict: false }).run(systemActor('simulation'), (tx) => {
        tx.send({ queue: 'insights.catch-up', data: {} });
        return Promise.resolve();
      });
      jobs += await kept.work();
      const broken: string[] = [];
      for await (const finding of verify(app.nest, () => undefined)) if (finding.broken > 0) broken.push(findingText(finding));
      expect(broken).toEqual([]);
      const once = await exactlyOnce(app);
      expect(once).toEqual(nothingLost);
      const [counts] = await app.sql.rows<Record<string, number>>({
        name: 'simulation-counts',
        text: `SELECT (SELECT count(*)::int FROM complaint) AS complaints, (SELECT count(*)::int FROM deadline) AS deadlines,
                 (SELECT count(*)::int FROM deadline WHERE breached_at IS NOT NULL) AS breaches, (SELECT count(*)::int FROM deadline_rung) AS rungs,
                 (SELECT count(*)::int FROM escalation WHERE kind = 'TIME') AS "timeEscalations", (SELECT count(*)::int FROM complaint_event) AS events`,
      });
      expect(counts?.['breaches']).toBeGreaterThan(0);
      expect(counts?.['rungs']).toBeGreaterThan(0);
      expect(Object.keys(rarer.done)).toEqual(expect.arrayContaining([...rarerDeeds]));
      process.stdout.write(
        `${JSON.stringify({ days, commands, rarer: rarer.done, kills, jobs, ...counts, ...once, verify: broken.length, waits: patience.waits })}\n`,
      );
      await Promise.all([kept.stop(), doomed.stop()]);
      await app.stop();
    },
    120_000 + days * 60_000,
  );
});

function tell(day: number, begun: number): void {
  const seconds = (performance.now() - begun) / 1000;
  const left = (seconds / day) * (days - day);
  process.stderr.write(
    `day ${day} of ${days}, ${(seconds / day).toFixed(1)} s each, about ${Math.ceil(left / 60)} minutes left\n`,
  );
}

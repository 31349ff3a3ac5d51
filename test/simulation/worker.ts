import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { AppModule } from '../../src/app.module.ts';
import { equip } from '../../src/create-app.ts';
import { Clock } from '../../src/kernel/index.ts';
import { JobClock, Jobs, readConfig, Workers } from '../../src/platform/index.ts';
import { StoppedClock } from '../support/stopped-clock.ts';
import { withClient } from '../support/with-client.ts';

/** A process of the product, as far as the database can tell: connections under a name of its own, which can be cut all at once. */
export class SimulatedWorker {
  private constructor(
    readonly name: string,
    readonly nest: NestFastifyApplication,
    private readonly clock: StoppedClock,
    private readonly adminUrl: string,
    private readonly folder: string,
  ) {}

  static async start(
    name: string,
    { appUrl, adminUrl, at }: { appUrl: string; adminUrl: string; at: Date },
  ): Promise<SimulatedWorker> {
    const clock = new StoppedClock(at);
    const folder = await mkdtemp(join(tmpdir(), 'firsthand-simulated-'));
    const url = new URL(appUrl);
    url.searchParams.set('application_name', name);
    const module = await Test.createTestingModule({
      imports: [AppModule.with(url.href, readConfig({ LOG_LEVEL: 'silent', FIRSTHAND_DATA: folder }))],
    })
      .overrideProvider(Clock)
      .useValue(clock)
      .overrideProvider(JobClock)
      .useValue({ boss: clock.jobs })
      .compile();
    const nest = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { bodyParser: false, logger: false });
    await equip(nest);
    await nest.init();
    await nest.get(Workers).declare();
    return new SimulatedWorker(name, nest, clock, adminUrl, folder);
  }

  moveTo(moment: Date): Promise<void> {
    return this.clock.moveTo(moment);
  }

  /** Gives back what dead workers had begun, and does everything that is due. */
  async work(): Promise<number> {
    await this.nest.get(Jobs).boss.supervise();
    return this.nest.get(Workers).drain();
  }

  /** In the middle of whatever it does: every connection is cut, nothing is told to anybody. */
  async kill(): Promise<void> {
    await withClient(this.adminUrl, (client) =>
      client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1', [this.name]),
    );
  }

  /** The rest of a worker that was killed, or that is not needed any more. */
  async stop(): Promise<void> {
    await this.nest.close().catch(() => undefined);
    await rm(this.folder, { recursive: true });
  }
}

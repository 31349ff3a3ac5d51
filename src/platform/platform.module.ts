import { Global, Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LoggerModule } from 'nestjs-pino';
import { Clock, Ids } from '../kernel/index.ts';
import { Config } from './config.ts';
import { dataSourceOptions } from './database/data-source.ts';
import { Database } from './database/database.ts';
import { UnitOfWork } from './database/unit-of-work.ts';
import { HealthController } from './health/health.controller.ts';
import { Lifecycle } from './health/lifecycle.ts';
import { MetricsController } from './health/metrics.controller.ts';
import { Metrics } from './health/metrics.ts';
import { LinkSecrets } from './http/link-secrets.ts';
import { RouteCheck } from './http/route-check.ts';
import { ForgetReplies } from './idempotency/forget-replies.ts';
import { JobClock } from './jobs/job-clock.ts';
import { Jobs } from './jobs/jobs.ts';
import { Workers } from './jobs/workers.ts';
import { TextSeals } from './journal/text-seals.ts';
import { QuietStart } from './logging/quiet-start.ts';
import { loggerOptions } from './logging/logger.options.ts';
import { SystemClock } from './time/system-clock.ts';
import { SystemIds } from './time/system-ids.ts';

const shared = [
  Database,
  UnitOfWork,
  Jobs,
  JobClock,
  Workers,
  Lifecycle,
  Metrics,
  TextSeals,
  LinkSecrets,
  { provide: Clock, useClass: SystemClock },
  { provide: Ids, useClass: SystemIds },
];

/** The plumbing that every module stands on; the only global module. */
@Global()
@Module({})
export class PlatformModule {
  static with(databaseUrl: string, config: Config): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        DiscoveryModule,
        TypeOrmModule.forRoot(dataSourceOptions(databaseUrl)),
        LoggerModule.forRoot(loggerOptions(config.LOG_LEVEL)),
      ],
      controllers: [HealthController, MetricsController],
      providers: [...shared, QuietStart, ForgetReplies, RouteCheck, { provide: Config, useValue: config }],
      exports: [...shared, Config],
    };
  }
}

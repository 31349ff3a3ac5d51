import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ComplaintsModule } from './complaints/index.ts';
import { CustomersModule } from './customers/index.ts';
import { EscalationsModule } from './escalations/index.ts';
import { ExecutionsModule } from './executions/index.ts';
import { InsightsModule } from './insights/index.ts';
import { IntegrationsModule } from './integrations/index.ts';
import { NotificationsModule } from './notifications/index.ts';
import { AccessGuard, PlatformModule, type Config } from './platform/index.ts';
import { SampleModule } from './sample/sample.module.ts';
import { StaffModule } from './staff/index.ts';
import { SurveysModule } from './surveys/index.ts';

/** Every module of the house, wired once. */
@Module({})
export class AppModule {
  static with(databaseUrl: string, config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(databaseUrl, config),
        StaffModule,
        CustomersModule,
        ComplaintsModule,
        EscalationsModule,
        ExecutionsModule,
        SurveysModule,
        NotificationsModule,
        IntegrationsModule,
        InsightsModule,
        SampleModule,
      ],
      providers: [{ provide: APP_GUARD, useClass: AccessGuard }],
    };
  }
}

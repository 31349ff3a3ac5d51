import { Module } from '@nestjs/common';
import { CustomersModule } from '../customers/index.ts';
import { SampleSteps } from './db/sample-steps.repository.ts';
import { SampleBilling } from './sample-billing.ts';

@Module({ imports: [CustomersModule], providers: [SampleBilling, SampleSteps] })
export class SampleModule {}

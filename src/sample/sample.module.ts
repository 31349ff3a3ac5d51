import { Module } from '@nestjs/common';
import { CustomersModule } from '../customers/index.ts';
import { SampleBilling } from './sample-billing.ts';

@Module({ imports: [CustomersModule], providers: [SampleBilling] })
export class SampleModule {}

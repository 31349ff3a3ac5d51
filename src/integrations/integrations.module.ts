import { Module } from '@nestjs/common';
import { ComplaintsModule } from '../complaints/index.ts';
import { ComplaintsImportStore } from './import/complaints-import-store.ts';
import { ImportStore } from './import/import-store.ts';

@Module({
  imports: [ComplaintsModule],
  providers: [{ provide: ImportStore, useClass: ComplaintsImportStore }],
  exports: [ImportStore],
})
export class IntegrationsModule {}

import { Controller, Get, Header, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { PersonActor } from '../../kernel/index.ts';
import { Allow, CurrentActor } from '../../platform/index.ts';
import { caseFileLayout } from '../domain/case-file/case-file-layout.ts';
import { printPdf } from '../print/print-pdf.ts';
import { CaseFileQuery, type CaseLanguage } from '../queries/case-file.query.ts';

export class CaseFileDto {
  /** English when absent. */
  @IsOptional()
  @IsIn(['en', 'es'])
  readonly language?: CaseLanguage;
}

/** One complaint as one file, for a regulator or a court. */
@ApiTags('insights')
@Controller('api/complaints/:id/case-file')
export class CaseFileController {
  constructor(private readonly cases: CaseFileQuery) {}

  @Get()
  @Allow('complaints.read')
  @ApiProduces('application/pdf')
  @Header('Cache-Control', 'no-store')
  async getCaseFile(
    @Param('id') id: string,
    @Query() { language = 'en' }: CaseFileDto,
    @CurrentActor() actor: PersonActor,
  ): Promise<StreamableFile> {
    const file = await this.cases.execute(id, language, actor);
    const pdf = await printPdf(caseFileLayout(file));
    return new StreamableFile(pdf, { type: 'application/pdf', disposition: `attachment; filename="${file.reference}.pdf"` });
  }
}

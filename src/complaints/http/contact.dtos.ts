import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsOptional, ValidateNested } from 'class-validator';
import { Cursor, PageSize, IsInstant } from '../../platform/index.ts';
import { channels, type Channel, type Severity } from '../domain/complaint.ts';
import { contactKinds, type ContactKind } from '../domain/contact.ts';
import { CallerDto, mostText, PartyDto, severities } from './complaint.dtos.ts';
import { Key, OneOf, OptionalId, Words } from './fields.ts';

export const directions = ['inbound', 'outbound'] as const;
export type Direction = (typeof directions)[number];

export const loggedKinds = ['REPORT', 'ENQUIRY', 'COMPLIMENT', 'MEDIA'] as const satisfies readonly ContactKind[];

export class LogContactDto extends PartyDto {
  @OneOf(loggedKinds)
  readonly kind: (typeof loggedKinds)[number];

  @OneOf(channels)
  readonly channel: Channel;

  @IsOptional()
  @OneOf(directions)
  readonly direction?: Direction;

  @IsOptional()
  @IsInstant()
  readonly at?: string;

  @Words(mostText)
  readonly summary: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => CallerDto)
  readonly caller?: CallerDto;
}

/** A contact on a complaint; of the kind COMPLAINT unless said otherwise. */
export class ComplaintContactDto {
  @IsOptional()
  @OneOf(contactKinds)
  readonly kind?: ContactKind;

  @OneOf(channels)
  readonly channel: Channel;

  @OneOf(directions)
  readonly direction: Direction;

  @IsOptional()
  @IsInstant()
  readonly at?: string;

  @Words(mostText)
  readonly summary: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => CallerDto)
  readonly caller?: CallerDto;

  /** Of an outbound contact: false for a mere "we have it", which is no response yet. */
  @IsOptional()
  @IsBoolean()
  readonly substance?: boolean;
}

export class ConversionDto extends PartyDto {
  @Key()
  readonly category: string;

  @IsOptional()
  @OneOf(severities)
  readonly severity?: Severity;

  @IsOptional()
  @Words(mostText)
  readonly description?: string;

  @IsOptional()
  @Words(2000)
  readonly remedySought?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @ArrayUnique()
  @Key({ each: true })
  readonly flags?: string[];

  @OptionalId()
  readonly aboutPersonId?: string;

  @IsOptional()
  @IsBoolean()
  readonly keep?: boolean;
}

export class ContactListDto {
  @OptionalId()
  readonly customerId?: string;

  @IsOptional()
  @OneOf(contactKinds)
  readonly kind?: ContactKind;

  @Cursor()
  readonly cursor?: string;

  @PageSize()
  readonly limit?: number;
}

export class NoteDto {
  @Words(mostText)
  readonly body: string;
}

export class MessageDto {
  @Words(2000)
  readonly text: string;

  @IsOptional()
  @IsBoolean()
  readonly substance?: boolean;
}

export class KeepingDto {
  /** Now when left out. */
  @IsOptional()
  @IsInstant()
  readonly keptAt?: string;
}

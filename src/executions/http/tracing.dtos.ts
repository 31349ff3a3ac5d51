import { IsString, MaxLength, ValidateBy } from 'class-validator';

const most = 200;

/** The words of a pasted list, each once. */
export const listed = (text: string): readonly string[] => [...new Set(text.split(/[\s,;]/).filter((word) => word !== ''))];

const isShortList = (value: unknown): boolean => {
  const words = typeof value === 'string' ? listed(value).length : 0;
  return words > 0 && words <= most;
};

export class TracingDto {
  /** As they were copied: separated by spaces, commas, semicolons or lines; at most 200 of them. */
  @IsString()
  @MaxLength(6000)
  @ValidateBy({
    name: 'isShortList',
    validator: { validate: isShortList, defaultMessage: () => 'references is a list of 1 to 200 references' },
  })
  readonly references: string;
}

import { IsInt, IsString, Matches, Max, Min } from 'class-validator';

export const mostMinor = 1_000_000_000_000;

export class MoneyDto {
  /** Minor units: cents, pence. */
  @IsInt()
  @Min(1)
  @Max(mostMinor)
  readonly minor: number;

  /** ISO 4217. */
  @IsString()
  @Matches(/^[A-Z]{3}$/, { message: '$property is a currency code like USD' })
  readonly currency: string;
}

import { IsString, MaxLength, MinLength } from 'class-validator';

const mostPasswordCharacters = 128;

export class SignInDto {
  @IsString()
  @MinLength(1)
  @MaxLength(64)
  readonly username: string;

  @IsString()
  @MinLength(1)
  @MaxLength(mostPasswordCharacters)
  readonly password: string;
}

export class ChangePasswordDto {
  @IsString()
  @MinLength(1)
  @MaxLength(mostPasswordCharacters)
  readonly current: string;

  @IsString()
  @MinLength(1)
  @MaxLength(mostPasswordCharacters)
  readonly password: string;
}

export class SetPasswordDto {
  @IsString()
  @MinLength(1)
  @MaxLength(mostPasswordCharacters)
  readonly password: string;
}

import { resolve } from 'node:path';
import { plainToInstance } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUrl, Max, Min, MinLength, validateSync } from 'class-validator';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const portMessage = 'PORT is a whole number from 0 to 65535';

/** Everything the environment may say, checked once at start. */
export class Config {
  @IsInt({ message: portMessage })
  @Min(0, { message: portMessage })
  @Max(65535, { message: portMessage })
  readonly PORT: number = 3000;

  @IsString()
  @MinLength(1, { message: 'HOST names an address to listen on' })
  readonly HOST: string = '127.0.0.1';

  @IsOptional()
  @IsUrl(
    { protocols: ['postgres', 'postgresql'], require_protocol: true, require_tld: false, require_host: true },
    { message: 'DATABASE_URL looks like postgres://user:password@host:5432/database' },
  )
  readonly DATABASE_URL?: string;

  @IsString()
  @MinLength(1, { message: 'FIRSTHAND_DATA names a folder' })
  readonly FIRSTHAND_DATA: string = '.data';

  @IsIn(logLevels, { message: `LOG_LEVEL is one of ${logLevels.join(', ')}` })
  readonly LOG_LEVEL: (typeof logLevels)[number] = 'info';

  @IsOptional()
  @MinLength(32, { message: 'METRICS_TOKEN has at least 32 characters' })
  readonly METRICS_TOKEN?: string;

  get dataFolder(): string {
    return resolve(this.FIRSTHAND_DATA);
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads and checks the environment, with what the caller puts in its place; throws one Error that names every fault and no value. */
export function readConfig(instead: Environment = {}): Config {
  const environment: Environment = { ...process.env, ...instead };
  const named = Object.keys(new Config()).concat('DATABASE_URL', 'METRICS_TOKEN');
  const given = Object.fromEntries(named.flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])));
  const config = plainToInstance(Config, given, { enableImplicitConversion: true, exposeDefaultValues: true });
  const faults = new Set(validateSync(config).flatMap((fault) => Object.values(fault.constraints ?? {})));
  if (faults.size > 0)
    throw new Error(`The configuration cannot be used:\n${[...faults].map((fault) => `  - ${fault}`).join('\n')}`);
  return config;
}

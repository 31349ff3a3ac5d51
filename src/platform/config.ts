import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { plainToInstance } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUrl, Max, Min, MinLength, ValidateBy, validateSync } from 'class-validator';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const portMessage = 'PORT is a whole number from 0 to 65535';

const publicMessage = 'PUBLIC_URL looks like https://complaints.example.org';

const proxyMessage = 'TRUST_PROXY lists the addresses of your proxies, like 127.0.0.1,10.0.0.0/8';

const partsOf = (list: string): string[] => list.split(',').map((part) => part.trim());

/** IPv4 and IPv6 addresses, alone or with the length of a network's prefix. */
function namesAddresses(list: unknown): boolean {
  if (typeof list !== 'string') return false;
  return partsOf(list).every((part) => {
    const [address = '', prefix, ...more] = part.split('/');
    const bits = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
    return more.length === 0 && bits > 0 && (prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= bits));
  });
}

const webhookMessage = 'DECISION_ROOTS_WEBHOOK is an https address; http only on this machine';

/** In clear text nothing leaves this machine. */
function isSafeAddress(address: unknown): boolean {
  if (typeof address !== 'string' || !URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname));
}

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

  /** Whether a new, empty database gets the sample utility. */
  @IsIn(['yes', 'no'], { message: 'FIRSTHAND_SAMPLE is yes or no' })
  readonly FIRSTHAND_SAMPLE: 'yes' | 'no' = 'yes';

  @IsIn(logLevels, { message: `LOG_LEVEL is one of ${logLevels.join(', ')}` })
  readonly LOG_LEVEL: (typeof logLevels)[number] = 'info';

  @IsOptional()
  @MinLength(32, { message: 'METRICS_TOKEN has at least 32 characters' })
  readonly METRICS_TOKEN?: string;

  /** Proxies in front of this server: what they say of who asks is believed, and nobody else's word is. */
  @IsOptional()
  @ValidateBy({ name: 'addresses', validator: { validate: namesAddresses } }, { message: proxyMessage })
  readonly TRUST_PROXY?: string;

  /** Where people outside reach this server: what links in messages to customers begin with. */
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false }, { message: publicMessage })
  readonly PUBLIC_URL?: string;

  get publicUrl(): string {
    return this.PUBLIC_URL ?? `http://${this.HOST}:${this.PORT}`;
  }

  /** A second file for the roots of decisions, on another volume. */
  @IsOptional()
  @IsString()
  @MinLength(1, { message: 'DECISION_ROOTS_COPY names a file' })
  readonly DECISION_ROOTS_COPY?: string;

  /** Somebody else's address that keeps the roots of decisions. */
  @IsOptional()
  @ValidateBy({ name: 'webhook', validator: { validate: isSafeAddress } }, { message: webhookMessage })
  readonly DECISION_ROOTS_WEBHOOK?: string;

  get trustedProxies(): string[] | false {
    return this.TRUST_PROXY === undefined ? false : partsOf(this.TRUST_PROXY);
  }

  get dataFolder(): string {
    return resolve(this.FIRSTHAND_DATA);
  }
}

const withoutDefault = [
  'DATABASE_URL',
  'METRICS_TOKEN',
  'TRUST_PROXY',
  'PUBLIC_URL',
  'DECISION_ROOTS_COPY',
  'DECISION_ROOTS_WEBHOOK',
];

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads and checks the environment, with what the caller puts in its place; throws one Error that names every fault and no value. */
export function readConfig(instead: Environment = {}): Config {
  const environment: Environment = { ...process.env, ...instead };
  const named = Object.keys(new Config()).concat(withoutDefault);
  const given = Object.fromEntries(named.flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])));
  const config = plainToInstance(Config, given, { enableImplicitConversion: true, exposeDefaultValues: true });
  const faults = new Set(validateSync(config).flatMap((fault) => Object.values(fault.constraints ?? {})));
  if (faults.size > 0)
    throw new Error(`The configuration cannot be used:\n${[...faults].map((fault) => `  - ${fault}`).join('\n')}`);
  return config;
}

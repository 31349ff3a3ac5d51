import { bareContender, productContender } from '../desk/contenders.ts';
import type { Desk } from '../desk/desk.ts';
import { requireSameWork } from '../desk/same-work.ts';
import type { Children } from '../harness/children.ts';
import { comparisonHead, comparisonRow, ratios } from '../harness/comparison.ts';
import type { Options } from '../harness/options.ts';
import type { Progress } from '../harness/progress.ts';
import type { Report } from '../harness/report.ts';
import { takeTurns, type Slice } from '../harness/rounds.ts';
import { median, rounded } from '../harness/statistics.ts';
import { figure, table } from '../harness/table.ts';
import { pgbenchContender, pgbenchVersion } from '../pgbench/pgbench.ts';
import { intake } from '../scratch/requests.ts';

const fewClients = 8;
const manyClients = 32;
const differentRequests = 2_000;

/** POST /api/complaints of the product against the bare server, and against pgbench where there is one. */
export async function benchIntake(
  desk: Desk,
  children: Children,
  { rounds, sliceMs }: Options,
  progress: Progress,
): Promise<Report> {
  const requests = Array.from({ length: differentRequests }, (_, at) => intake(desk.prepared.population, at, false));
  const field = { ...desk, supply: { next: () => ({ requests, repeats: true }) } };
  const product = productContender(field, desk.product, desk.note);
  const bare = bareContender(field, desk.bare);
  const version = pgbenchVersion();
  const pgbench = version ? [await pgbenchContender(desk.scratch, children, desk.prepared.intake, requests)] : [];

  const since = new Date();
  const plan = { label: 'intake', rounds, sliceMs };
  const few = await takeTurns<Name>([product, bare, ...pgbench], { ...plan, clients: fewClients }, progress);
  const many = await takeTurns<Name>([product, bare], { ...plan, clients: manyClients }, progress);
  const left = await requireSameWork(desk.scratch, since);
  return {
    text: [
      `Intake: POST /api/complaints, one durable commit each, ${desk.prepared.intake.statements.length} round trips to PostgreSQL`,
      table([comparisonHead, ...rows(few, fewClients), ...rows(many, manyClients)]),
      `  Each complaint left ${left}, in both databases.`,
      `  Jobs the product's worker did afterwards: ${figure(median(product.later))} ms of processor time for each complaint.`,
      version ? `  ${version}: the same statements, prepared.` : '  pgbench is not on the PATH: intakeVsPgbench is null.',
    ].join('\n'),
    figures: {
      intakeVsBare: rounded(median(ratios(few.get('product'), few.get('bare')))),
      intakeVsBare32: rounded(median(ratios(many.get('product'), many.get('bare')))),
      intakeVsPgbench: version ? rounded(median(ratios(few.get('product'), few.get('pgbench')))) : null,
    },
    sizes: { intakeRoundTrips: desk.prepared.intake.statements.length, pgbench: version },
  };
}

type Name = 'product' | 'bare' | 'pgbench';

const rows = (slices: ReadonlyMap<Name, readonly Slice[]>, clients: number): string[][] =>
  [...slices].map(([name, own]) => comparisonRow(name, clients, own, slices.get('bare') ?? []));

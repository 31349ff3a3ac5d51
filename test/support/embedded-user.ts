// A process that uses an embedded server until it is told to stop; started by the launcher's tests: node embedded-user.ts FOLDER
import { startEmbeddedPostgres } from '../../src/platform/embedded/embedded-postgres.ts';

const server = await startEmbeddedPostgres({ folder: process.argv[2] ?? '', durable: false });
process.stdout.write(`${JSON.stringify({ adminUrl: server.adminUrl, owned: server.owned })}\n`);
process.stdin.resume().once('end', () => void server.stop());

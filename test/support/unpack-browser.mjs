// In a process of its own: the library unpacks into the temporary folder, and that of a running test is used by others at the same time.
import { fileURLToPath } from 'node:url';
import bundled, { inflate } from '@sparticuz/chromium';

await bundled.executablePath();
await inflate(fileURLToPath(new URL('../../node_modules/@sparticuz/chromium/bin/al2023.tar.br', import.meta.url)));

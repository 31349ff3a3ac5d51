import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseMark } from './folder-lock.ts';
import { isStill, markOf } from './processes.ts';

/** The processes using one server, a file each: the last to leave stops it. Call under the folder's lock. */
export class ServerUsers {
  private readonly folder: string;
  private readonly own: string;

  constructor(folder: string) {
    this.folder = folder;
    this.own = `${process.pid}-${randomUUID().slice(0, 8)}`;
  }

  enter(): void {
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    writeFileSync(path.join(this.folder, this.own), JSON.stringify(markOf(process.pid)), { mode: 0o600 });
  }

  leave(): void {
    rmSync(path.join(this.folder, this.own), { force: true });
  }

  /** Does anybody else use the server? Clears away what the dead left behind. */
  hasOthers(): boolean {
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    return readdirSync(this.folder).filter((name) => name !== this.own && this.isPresent(name)).length > 0;
  }

  private isPresent(name: string): boolean {
    const file = path.join(this.folder, name);
    const mark = parseMark(readFileSync(file, 'utf8'));
    if (mark && isStill(mark)) return true;
    rmSync(file, { force: true });
    return false;
  }
}

import { Injectable } from '@nestjs/common';
import { Ids, type ComplaintId, type NoteId, type PersonId } from '../../kernel/index.ts';
import type { Sql, Tx } from '../../platform/index.ts';

export type Note = {
  readonly id: NoteId;
  readonly complaintId: ComplaintId;
  readonly authorId: PersonId;
  readonly at: Date;
  readonly body: string;
};

/** Words of staff for staff. The journal holds their ids only, so that a name in them can be taken out. */
@Injectable()
export class Notes {
  constructor(private readonly ids: Ids) {}

  async write(tx: Tx, complaintId: ComplaintId, authorId: PersonId, body: string): Promise<Note> {
    const note: Note = { id: this.ids.next<NoteId>(), complaintId, authorId, at: tx.now, body };
    tx.wrote(note.id, body);
    await tx.rows({
      name: 'note-insert',
      text: `INSERT INTO note (id, complaint_id, author_id, at, body) VALUES ($1, $2, $3, $4, $5)`,
      values: [note.id, note.complaintId, note.authorId, note.at, note.body],
    });
    return note;
  }

  of(sql: Sql, complaintId: ComplaintId): Promise<Note[]> {
    return sql.rows<Note>({
      name: 'note-of-complaint',
      text: `SELECT id, complaint_id AS "complaintId", author_id AS "authorId", at, body FROM note WHERE complaint_id = $1 ORDER BY at, id`,
      values: [complaintId],
    });
  }
}

import { Injectable } from '@nestjs/common';
import { ComplaintDetailsApi, ComplaintSummaries, type ComplaintSummary } from '../../complaints/index.ts';
import { DomainError, type PersonActor } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { StaffApi } from '../../staff/index.ts';
import { Notices, type NoticePage } from '../db/notices.repository.ts';
import type { Notice, NoticeId } from '../domain/notice.ts';

/** `complaint` is null for what is about none. */
export type NoticeLine = {
  readonly notice: Notice;
  readonly complaint: ComplaintSummary | null;
  readonly endedByName: string | null;
};

export type NoticeQuestion = { readonly isUnread: boolean; readonly cursor: string | null; readonly limit: number };

export type NoticeLines = {
  readonly items: readonly NoticeLine[];
  /** Of all pages; at most a hundred are counted. */
  readonly unread: number;
  readonly next: string | null;
};

/** What one person is told, the newest first; nothing about a complaint that is kept from them by now. */
@Injectable()
export class NoticesQuery {
  constructor(
    private readonly database: Database,
    private readonly notices: Notices,
    private readonly summaries: ComplaintSummaries,
    private readonly details: ComplaintDetailsApi,
    private readonly staff: StaffApi,
  ) {}

  /** A page may hold fewer than `limit` and still have a next one. */
  async execute({ isUnread, cursor, limit }: NoticeQuestion, actor: PersonActor): Promise<NoticeLines> {
    const before = cursor === null ? null : fromCursor(cursor);
    const rows = await this.notices.page(this.database, actor.personId, { isUnread, before, limit: limit + 1 });
    const page = rows.slice(0, limit);
    const last = rows.length > limit ? page.at(-1) : undefined;
    return { items: await this.#lines(page, actor), unread: await this.#unread(actor), next: last ? toCursor(last) : null };
  }

  async #lines(page: readonly Notice[], actor: PersonActor): Promise<NoticeLine[]> {
    const complaints = await this.summaries.execute(this.database, actor, page.flatMap(({ complaintId }) => complaintId ?? [])); // prettier-ignore
    const names = await this.staff.names(this.database, page.flatMap(({ endedBy }) => endedBy ?? [])); // prettier-ignore
    return page.flatMap((notice): NoticeLine[] => {
      const endedByName = notice.endedBy && (names.get(notice.endedBy) ?? null);
      if (notice.complaintId === null) return [{ notice, complaint: null, endedByName }];
      const complaint = complaints.get(notice.complaintId);
      return complaint ? [{ notice, complaint, endedByName }] : [];
    });
  }

  async #unread(actor: PersonActor): Promise<number> {
    const ids = await this.notices.unread(this.database, actor.personId);
    const complaints = ids.filter((id) => id !== null);
    const reachable = await this.details.reachable(this.database, actor, [...new Set(complaints)]);
    return ids.filter((id) => id === null || reachable.has(id)).length;
  }
}

const placeForm = /^(\d{1,13})-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
/** The year 2200. */
const latestMilliseconds = 7_258_118_400_000;

const toCursor = ({ toldAt, id }: Notice): string => `${toldAt.getTime()}-${id}`;

/** Throws 400 `malformed-cursor` for a text that no list of notices gave out. */
function fromCursor(text: string): NoticePage['before'] {
  const [, at, id] = placeForm.exec(text) ?? [];
  if (at === undefined || id === undefined || Number(at) > latestMilliseconds)
    throw new DomainError('malformed', 'malformed-cursor', 'This cursor cannot be used. Start from the first page.', {
      field: 'cursor',
    });
  return { toldAt: new Date(Number(at)), id: id as NoticeId };
}

import type {
  AuthorityPanel,
  Catalogue,
  Complaint,
  Customer,
  CustomerMatch,
  Escalation,
  Money,
  Order,
  Page,
  Person,
  QueueItem,
  Registration,
  RelatedComplaint,
  RemedyAsked,
  Resolution,
  Ruling,
  Session,
  Team,
  TimelineItem,
  TimeToResolution,
} from './views.ts';

type Within<Path> = [Path] extends [never] ? { path?: never } : { path: Path };
type Params<Query, Path> = { query?: Query; header?: never; cookie?: never } & Within<Path>;
type Json<View> = { readonly content: { readonly 'application/json': View } };
type Responses<View> = { readonly 200: Json<View>; readonly default: Json<unknown> };
type Read<View, Query = never, Path = never> = { get: { parameters: Params<Query, Path>; responses: Responses<View> } };
type Write<Body, View, Path = never> = { post: { parameters: Params<never, Path>; requestBody: Json<Body>; responses: Responses<View> } };
type Put<Body, View> = { put: { parameters: Params<never, never>; requestBody: Json<Body>; responses: Responses<View> } };
type Remove<View, Path = never> = { delete: { parameters: Params<never, Path>; responses: Responses<View> } };

type Id = { readonly id: string };
type Versioned<More = object> = More & { readonly version: number };
type OnComplaint<Body, View = Complaint> = Write<Body, View, Id>;

export type paths = {
  '/api/session': Read<Session> & Write<{ username: string; password: string }, Session> & Remove<object>;
  '/api/session/password': Put<{ current: string; password: string }, object>;
  '/api/people': Read<Page<Person>, { text?: string }>;
  '/api/teams': Read<Page<Team>>;
  '/api/catalogue': Read<Catalogue>;
  '/api/customers': Read<{ items: CustomerMatch[] }, { text: string }>;
  '/api/customers/{id}': Read<Customer, never, Id>;
  '/api/complaints/related': Read<{ items: RelatedComplaint[] }, { customerId?: string; accountId?: string; premiseId?: string; category?: string }>;
  '/api/complaints': Read<Page<QueueItem>, { view?: string; state?: string; category?: string; severity?: string; cursor?: string; limit?: number }> & Write<Registration, Complaint>;
  '/api/complaints/resolved': Write<Registration & Resolution, Complaint>;
  '/api/complaints/next': Write<object, Complaint>;
  '/api/search': Read<Page<QueueItem>, { text: string; cursor?: string }>;
  '/api/complaints/{id}': Read<Complaint, never, Id>;
  '/api/complaints/{id}/timeline': Read<{ items: TimelineItem[] }, never, Id>;
  '/api/complaints/{id}/authority': Read<AuthorityPanel, { remedy?: string; amount?: number }, Id>;
  '/api/complaints/{id}/assignment': OnComplaint<Versioned<{ ownerId?: string; teamId?: string; reason?: string }>>;
  '/api/complaints/{id}/category': OnComplaint<Versioned<{ category: string; severity?: number }>>;
  '/api/complaints/{id}/question': OnComplaint<Versioned<{ text: string; replyBy: string }>>;
  '/api/complaints/{id}/third-party': OnComplaint<Versioned<{ party: string; reference: string; reviewOn: string }>>;
  '/api/complaints/{id}/field-visit': OnComplaint<Versioned<{ workOrder: string; appointmentAt: string }>>;
  '/api/complaints/{id}/resumption': OnComplaint<Versioned<{ reason: string }>>;
  '/api/complaints/{id}/safety': OnComplaint<Versioned<{ made: true; how: string }>>;
  '/api/complaints/{id}/account': OnComplaint<Versioned<{ accountId: string }>>;
  '/api/complaints/{id}/resolution': OnComplaint<Versioned<Resolution>> & Remove<Complaint, Id>;
  '/api/complaints/{id}/reopening': OnComplaint<{ reason: string }>;
  '/api/complaints/{id}/acceptance': OnComplaint<object>;
  '/api/complaints/{id}/withdrawal': OnComplaint<{ reason: string }>;
  '/api/complaints/{id}/void': OnComplaint<{ reason: string }>;
  '/api/complaints/{id}/reviews': OnComplaint<{ reason: string }, object>;
  '/api/complaints/{id}/regulator': OnComplaint<{ body: string; reference: string; letterAt: string; dueOn: string }, object>;
  '/api/complaints/{id}/second-opinions': OnComplaint<{ remedyKind: string; amountMinor?: number; forPersonId: string }, object>;
  '/api/complaints/{id}/remedies/{remedyId}/reversal': Write<{ reason: string; externalRef: string }, object, Id & { remedyId: string }>;
  '/api/complaints/{id}/remedies': OnComplaint<RemedyAsked & { coverId?: string }, object>;
  '/api/complaints/{id}/remedies/{remedyId}/cancellation': Write<{ reason: string }, object, Id & { remedyId: string }>;
  '/api/complaints/{id}/evidence': OnComplaint<{ kind: string; reference: string }, object>;
  '/api/complaints/{id}/notes': OnComplaint<{ body: string }, object>;
  '/api/complaints/{id}/messages': OnComplaint<{ text: string }, object>;
  '/api/complaints/{id}/promises': OnComplaint<{ what: string; dueAt: string }, object>;
  '/api/complaints/{id}/promises/{promiseId}/keeping': Write<object, object, Id & { promiseId: string }>;
  '/api/complaints/{id}/escalations': OnComplaint<Versioned<{ kind: string; remedy?: string; amount?: Money; note: string; customerTold?: string }>, Escalation> & Read<{ items: Escalation[] }, never, Id>;
  '/api/escalations': Read<Page<Escalation>, { view?: string; cursor?: string }>;
  '/api/escalations/{id}': Read<Escalation, never, Id>;
  '/api/escalations/{id}/ruling': Write<Ruling, Escalation, Id>;
  '/api/escalations/{id}/withdrawal': Write<{ reason: string }, Escalation, Id>;
  '/api/orders': Read<Page<Order>, { executor?: string; state?: string; cursor?: string }>;
  '/api/orders/{id}/confirmation': Write<{ externalRef: string; postedAmount?: Money; postedAt?: string }, Order, Id>;
  '/api/orders/{id}/failure': Write<{ reason: string }, Order, Id>;
  '/api/insights/time-to-resolution': Read<TimeToResolution, { by?: string; from?: string; to?: string; asOf?: string; category?: string; team?: string; flag?: string }>;
};

import { openMailroom, states, templates, type Mailroom } from './a-mailroom.ts';

describe('a customer', () => {
  let mail: Mailroom;
  beforeAll(async () => {
    mail = await openMailroom();
  });
  afterAll(() => mail.app.stop());

  const complaintOf = async (name: string, more = {}) => mail.desk.complaint(await mail.customer(name), more);

  it('hears that we have it and by when we answer, in their language, ten seconds later', async () => {
    const { id } = await complaintOf('Maria Lopez');
    const [waiting] = await mail.written(id);
    expect(waiting).toMatchObject({
      template: 'acknowledgement',
      state: 'WAITING',
      language: 'es',
      channel: 'email',
      address: 'maria.lopez@example.com',
      sentAt: null,
    });
    expect(waiting?.subject).toMatch(/^Recibimos su queja \([A-HJ-NP-Z2-9]{3}-[A-HJ-NP-Z2-9]{4}\)$/);
    expect(waiting?.body).toMatch(/Le responderemos a más tardar el .*2026/);
    const [left] = await mail.left(id);
    expect(left).toMatchObject({ state: 'SENT', sentAt: waiting?.notBefore });
  });

  it('who was promised something while it was written down hears of it in the same message', async () => {
    const { id } = await complaintOf('Raymond Chen', { promise: { what: 'A crew comes by.', dueAt: '2026-03-06T20:00:00Z' } });
    const messages = await mail.left(id);
    expect(templates(messages)).toEqual(['acknowledgement']);
    expect(messages[0]?.body).toContain('We promised you: A crew comes by.\nBy: Friday, March 6, 2026 at 3:00 PM EST');
  });

  it('reads a question once, with the day to answer by, and is reminded half-way', async () => {
    const { id, version } = await complaintOf('Raymond Chen');
    const replyBy = new Date(mail.app.clock.now().getTime() + 4 * 86_400_000).toISOString();
    expect(
      (await mail.post(`/api/complaints/${id}/question`, { text: 'Which floor is the meter on?', replyBy, version })).status,
    ).toBe(201);
    expect(templates(await mail.left(id))).toEqual(['acknowledgement', 'question']);
    await mail.app.clock.advance({ days: 2 });
    const [, asked, reminder] = await mail.left(id);
    expect(asked?.body).toMatch(/Which floor is the meter on\?\n\nPlease answer by/);
    expect(reminder).toMatchObject({ template: 'question-reminder', state: 'SENT' });
  });

  it('reads our words as they were written', async () => {
    const { id } = await complaintOf('Grace Okafor');
    await mail.post(`/api/complaints/${id}/messages`, {
      text: 'Your meter is read tomorrow.\n<b>Please</b> keep the door open.',
    });
    const [, message] = await mail.left(id);
    expect(message).toMatchObject({
      template: 'staff-message',
      subject: expect.stringMatching(/^A message about your complaint/) as unknown,
    });
    expect(message?.body).toContain('Your meter is read tomorrow.\n<b>Please</b> keep the door open.');
  });

  it('hears when somebody comes, in one message', async () => {
    const { id, version } = await complaintOf('Grace Okafor');
    const appointmentAt = new Date(mail.app.clock.now().getTime() + 2 * 86_400_000).toISOString();
    expect((await mail.post(`/api/complaints/${id}/field-visit`, { workOrder: 'WO-51', appointmentAt, version })).status).toBe(
      201,
    );
    const messages = await mail.left(id);
    expect(templates(messages)).toEqual(['acknowledgement', 'visit']);
    expect(messages[1]?.body).toContain('Work order: WO-51');
  });

  it('hears that the crew is on its way, and what it found, in words', async () => {
    const { id, version } = await complaintOf('Maria Lopez');
    const appointmentAt = new Date(mail.app.clock.now().getTime() + 3_600_000).toISOString();
    await mail.post(`/api/complaints/${id}/field-visit`, { workOrder: 'WO-52', appointmentAt, version });
    const [visit] = (await mail.page(id))['visits'] as { id: string }[];
    const said = { result: 'COME_BACK', found: 'La tubería está rota.', next: 'Volvemos el viernes.' };
    expect((await mail.post(`/api/complaints/${id}/visits/${visit?.id}/departure`, {}, 'fiona.field')).status).toBe(201);
    expect((await mail.post(`/api/complaints/${id}/visits/${visit?.id}/report`, said, 'fiona.field')).status).toBe(201);
    const messages = await mail.left(id);
    expect(templates(messages)).toEqual(['acknowledgement', 'visit', 'visit-on-the-way', 'visit-report']);
    expect(messages[2]?.body).toContain('Nuestra cuadrilla va de camino.\n\nOrden de trabajo: WO-52');
    expect(messages[3]?.body).toMatch(/Qué encontramos: La tubería está rota\.\n\nQué sigue: Volvemos el viernes\./);
    expect(messages[3]?.body).not.toContain('Qué hicimos');
  });

  it('hears that nobody comes when the visit is called off', async () => {
    const { id, version } = await complaintOf('Maria Lopez');
    const appointmentAt = new Date(mail.app.clock.now().getTime() + 7_200_000).toISOString();
    await mail.post(`/api/complaints/${id}/field-visit`, { workOrder: 'WO-53', appointmentAt, version });
    const resumed = await mail.post(`/api/complaints/${id}/resumption`, { reason: 'Solved.', version: await mail.version(id) });
    expect(resumed.status).toBe(201);
    const called = (await mail.left(id)).at(-1);
    expect(called).toMatchObject({ template: 'visit-called-off', state: 'SENT' });
    expect(called?.body).toMatch(/La visita del .* no tendrá lugar\.\n\nOrden de trabajo: WO-53/);
  });

  it('hears of a missed promise first, then of the new one', async () => {
    const { id } = await complaintOf('Grace Okafor');
    const at = (hours: number): string => new Date(mail.app.clock.now().getTime() + hours * 3_600_000).toISOString();
    await mail.post(`/api/complaints/${id}/promises`, { what: 'We call you.', dueAt: at(2) });
    await mail.app.clock.advance({ hours: 3 });
    await mail.post(`/api/complaints/${id}/promises`, { what: 'We call you tonight.', dueAt: at(4) });
    const [, first, second] = await mail.left(id);
    expect(first?.body).toMatch(/We promise you: We call you\.\nBy: /);
    expect(second?.body).toMatch(
      /We missed our promise of .*: We call you\.\nWe are sorry\.\n\nOur new promise: We call you tonight\./,
    );
  });

  it('reads how it ended and what to do if it is not solved; reopened, that we go on', async () => {
    const { id, version } = await complaintOf('Thomas Ng');
    expect((await mail.desk.resolve(id, version, { sentence: 'We read your meter again: your bill is corrected.' })).status).toBe(
      201,
    );
    const [, ended] = await mail.left(id);
    expect(ended).toMatchObject({ template: 'resolved', state: 'SENT' });
    expect(ended?.body).toMatch(/your bill is corrected\.\n\nIf it is not solved, call us by .* and say your reference\./);
    expect(
      (await mail.post(`/api/complaints/${id}/reopening`, { reason: 'The bill is the same.', channel: 'phone' })).status,
    ).toBe(201);
    expect(templates(await mail.left(id))).toEqual(['acknowledgement', 'resolved', 'reopened']);
  });

  it('who was helped at once reads only how it ended', async () => {
    const { customerId, accountId } = await mail.customer('Lucy Abara');
    const { status, body } = await mail.post('/api/complaints/resolved', {
      ...{ customerId, accountId, channel: 'phone', category: 'high-bill', description: 'My bill doubled.' },
      ...{ outcome: 'UPHELD', cause: 'meter-misread', sentence: 'We corrected it.' },
    });
    expect(status).toBe(201);
    expect(states(await mail.left(String(body['id'])))).toEqual(['resolved SENT']);
  });

  it('hears that a credit is approved, and that it is posted only once it is', async () => {
    const { id } = await complaintOf('Omar Haddad');
    await mail.hearFromBilling();
    expect((await mail.desk.give(id, 'billing-credit', 1500)).status).toBe(201);
    const [, approved] = await mail.left(id);
    expect(approved?.template).toBe('remedy-approved');
    expect(approved?.body).toMatch(/Approved: Billing credit, \$15\.00\. It will be on your bill by .*2026\./);
    expect(approved?.body).not.toMatch(/posted/i);
    const { body } = await mail.app.call('GET', `/api/orders?complaintId=${id}`, { as: 'frank.frontline' });
    const [order] = body['items'] as { id: string }[];
    expect((await mail.post(`/api/orders/${order?.id ?? ''}/confirmation`, { externalRef: 'ADJ-5' })).status).toBe(201);
    const posted = (await mail.left(id)).at(-1);
    expect(posted?.template).toBe('remedy-executed');
    expect(posted?.body).toContain('Posted to your account: Billing credit, $15.00. You will see it on your next bill.');
  });

  it('hears why something was refused, in the words meant for them', async () => {
    const { id, version } = await complaintOf('Omar Haddad');
    const asked = await mail.post(`/api/complaints/${id}/escalations`, {
      ...{
        kind: 'AUTHORITY',
        remedy: 'goodwill-credit',
        amount: { minor: 50_000, currency: 'USD' },
        note: 'A hard year.',
        version,
      },
    });
    expect(asked.status).toBe(201);
    const ruling = {
      answer: 'REFUSE',
      reason: 'The meter is right.',
      customerReason: 'We read your meter twice and it is right.',
    };
    const ruled = await mail.post(`/api/escalations/${String(asked.body['id'])}/ruling`, ruling, 'maria.manager');
    expect(ruled.status).toBe(201);
    const refused = (await mail.left(id)).at(-1);
    expect(refused?.template).toBe('remedy-refused');
    expect(refused?.body).toMatch(
      /Goodwill credit, \$500\.00\. We cannot give it\.\n\nWhy: We read your meter twice and it is right\./,
    );
  });
});

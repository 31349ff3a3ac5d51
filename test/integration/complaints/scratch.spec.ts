import { frank, startDesk } from './complaint-desk.ts';
it('x', async () => {
  const desk = await startDesk();
  const { id } = await desk.kept();
  const p = await desk.act(id, 'promises', { what: 'x', dueAt: desk.inHours(3) });
  const r = await desk.app.call('POST', `/api/complaints/${id}/promises/${String(p.body['id'])}/keeping`, { as: frank });
  console.log(r.status, r.body);
  const c = await desk.app.call('GET', `/api/catalogue`, { as: frank });
  console.log(c.status, JSON.stringify(c.body).slice(0, 1500));
  for (const t of [1, 2, 3]) { const s = performance.now(); await desk.kept(); console.log('kept', performance.now() - s); }
  for (const t of [1, 2, 3]) { const s = performance.now(); await desk.app.call('GET', '/api/complaints?view=team', { as: frank }); console.log('queue', performance.now() - s); }
  for (const t of [1, 2, 3]) { const s = performance.now(); await desk.page(id); console.log('page', performance.now() - s); }
  await desk.app.stop();
});

/**
 * Synthetic facts, $1 of them, received evenly over the year up to now: one in twenty open and those the newest, categories and teams of unequal
 * size, times to resolution spread over five powers of ten. Facts alone: no figure asks the complaints behind them.
 */
export const insertFacts = `
  INSERT INTO complaint_fact (complaint_id, seq, received_at, standing, state, waits_with, counted_until, resolved_at, category, team_id, channel, severity,
    origin, reopen_count, inbound_contacts, reassignments, authority_count, skill_count, time_count, customer_count, mandatory_count, advice_count,
    in_queue, at_frontline, at_authority, in_field, at_customer, at_third_party, reopened, unrecorded, our_seconds, remedies_waiting, remedy_kinds, calendar_version)
  SELECT gen_random_uuid(), 3, received, CASE WHEN is_open THEN 'open' ELSE 'solved' END, CASE WHEN is_open THEN 'OPEN' ELSE 'CLOSED' END,
    CASE WHEN is_open THEN 'frontline' ELSE 'reopened' END, CASE WHEN is_open THEN received ELSE received + took END, CASE WHEN NOT is_open THEN received + took END,
    categories[1 + floor(cardinality(categories) * a * a)::int], teams[1 + floor(cardinality(teams) * b * b)::int],
    'phone', 3, 'CUSTOMER', 0, 1, 0, (n % 9 = 0)::int, 0, 0, 0, 0, 0,
    0, date_part('epoch', took)::int, 0, 0, 0, 0, 0, 0, date_part('epoch', took)::int / 4, 0, '{}', 1
  FROM generate_series(1, $1::int) n
  CROSS JOIN LATERAL (SELECT now() - interval '364 days' * (1 - n::float8 / $1::int) AS received, n > $1::int * 0.95 AS is_open,
    random() AS a, random() AS b, interval '1 second' * floor(exp(6 + 8 * random())) AS took) moment
  CROSS JOIN (SELECT array_agg(key) AS categories FROM category) catalogue
  CROSS JOIN (SELECT array_agg(id) AS teams FROM team) staff`;

/** Each way to find somebody looks at no more than this: who types on gets the rest. */
const candidates = 200;

/** A former tenant is not found by the place; one whose account ended there is. */
const presentOrLast = `(l.valid_to IS NULL OR l.valid_to > ($10::timestamptz)::date OR l.valid_to = a.closed_on)`;

/**
 * $1 start, $2 word start, $3 longest word anywhere, $4 every word, $5 number, $6 number anywhere, $7 digits at the end,
 * $8 digits anywhere, $9 shows protected customers, $10 now, $11 limit.
 *
 * Every arm reads one trigram index and stops early; `place` 0 is the whole number, 1 its end or beginning, 2 the beginning of
 * a name or address, 3 of a word in it, 4 anywhere. A protected customer is found by the whole account number alone, and then
 * without where they live and how they are reached.
 */
export const lookUpSql = `
  WITH hit AS MATERIALIZED (
    (SELECT a.customer_id, a.id AS account_id, NULL::uuid AS premise_id, NULL::text AS phone,
            CASE WHEN a.number = $5 THEN 0 WHEN starts_with(a.number, $5) THEN 1 ELSE 4 END AS place
     FROM account a WHERE a.number LIKE $6 LIMIT ${candidates})
    UNION ALL
    (SELECT k.customer_id, NULL, NULL, k.value, CASE WHEN k.digits LIKE $7 THEN 1 ELSE 4 END
     FROM contact_point k WHERE k.digits LIKE $8 LIMIT ${candidates})
    UNION ALL
    (SELECT c.id, NULL, NULL, NULL, CASE WHEN lower(c.name) LIKE $1 THEN 2 ELSE 3 END
     FROM customer c WHERE lower(c.name) LIKE $1 OR lower(c.name) LIKE $2 LIMIT ${candidates})
    UNION ALL
    (SELECT c.id, NULL, NULL, NULL, 4
     FROM customer c WHERE lower(c.name) LIKE $3 AND lower(c.name) LIKE ALL ($4::text[]) LIMIT ${candidates})
    UNION ALL
    (SELECT a.customer_id, a.id, p.id, NULL, p.place
     FROM (SELECT p.id, CASE WHEN lower(p.address) LIKE $1 THEN 2 ELSE 3 END AS place FROM premise p
           WHERE lower(p.address) LIKE $1 OR lower(p.address) LIKE $2 LIMIT ${candidates}) p
     JOIN account_premise l ON l.premise_id = p.id JOIN account a ON a.id = l.account_id AND ${presentOrLast})
    UNION ALL
    (SELECT a.customer_id, a.id, p.id, NULL, 4
     FROM (SELECT p.id FROM premise p
           WHERE lower(p.address) LIKE $3 AND lower(p.address) LIKE ALL ($4::text[]) LIMIT ${candidates}) p
     JOIN account_premise l ON l.premise_id = p.id JOIN account a ON a.id = l.account_id AND ${presentOrLast})
  ), best AS (
    SELECT DISTINCT ON (c.id, a.id) c.id AS customer_id, c.name, c.protected AND NOT $9 AS hides, a.id AS account_id, a.number, a.utility, a.closed_on,
           h.premise_id, h.phone, h.place
    FROM hit h
    JOIN customer c ON c.id = h.customer_id AND ($9 OR NOT c.protected OR h.place = 0)
    LEFT JOIN account a ON a.customer_id = c.id AND (h.account_id IS NULL OR a.id = h.account_id)
    ORDER BY c.id, a.id, h.place
  ), page AS (
    SELECT b.* FROM best b ORDER BY b.place, b.closed_on IS NOT NULL, lower(b.name), b.number, b.customer_id LIMIT $11
  )
  SELECT b.customer_id AS "customerId", b.name, b.account_id AS "accountId", b.number AS "accountNumber", b.utility,
         p.id AS "premiseId", p.address || ', ' || p.city AS address,
         CASE WHEN NOT b.hides THEN coalesce(b.phone, (SELECT k.value FROM contact_point k WHERE k.customer_id = b.customer_id AND k.kind IN ('phone', 'sms')
                            ORDER BY k.preferred DESC, k.kind, k.value LIMIT 1)) END AS phone
  FROM page b
  LEFT JOIN LATERAL (
    SELECT p.id, p.address, p.city FROM account_premise l JOIN premise p ON p.id = l.premise_id
    WHERE l.account_id = b.account_id AND NOT b.hides
    ORDER BY p.id = b.premise_id DESC NULLS LAST, l.valid_to IS NULL OR l.valid_to > ($10::timestamptz)::date DESC, l.valid_from DESC LIMIT 1
  ) p ON true
  ORDER BY b.place, b.closed_on IS NOT NULL, lower(b.name), b.number, b.customer_id`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rulesets as documents: drafts that change, published ones that never do, exactly one in force at an instant. */
export class AuthorityRulesetLife1795000020000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE ruleset
        ADD COLUMN title        text,
        ADD COLUMN reason       text,
        ADD COLUMN authors      uuid[] NOT NULL DEFAULT '{}',
        ADD COLUMN base_id      uuid REFERENCES ruleset (id),
        ADD COLUMN review       jsonb NOT NULL DEFAULT '{}',
        ADD COLUMN withdrawn_at timestamptz CHECK (withdrawn_at < valid_from),
        ADD COLUMN withdrawn_by uuid,
        ADD CONSTRAINT ruleset_publisher_is_no_author CHECK (published_by IS NULL OR NOT published_by = ANY (authors)),
        ADD CONSTRAINT ruleset_one_at_an_instant
          EXCLUDE USING gist (tstzrange(valid_from, valid_to) WITH &&) WHERE (withdrawn_at IS NULL);
      DROP INDEX ruleset_one_open_end;
      CREATE UNIQUE INDEX ruleset_one_open_end ON ruleset ((valid_to IS NULL)) WHERE valid_to IS NULL AND withdrawn_at IS NULL;

      CREATE FUNCTION keep_ruleset_content() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF ROW (NEW.id, NEW.version, NEW.hash, NEW.definition, NEW.valid_from, NEW.published_by, NEW.published_at, NEW.authors, NEW.base_id,
                NEW.title, NEW.reason, NEW.review)
           IS DISTINCT FROM
           ROW (OLD.id, OLD.version, OLD.hash, OLD.definition, OLD.valid_from, OLD.published_by, OLD.published_at, OLD.authors, OLD.base_id,
                OLD.title, OLD.reason, OLD.review) THEN
          RAISE EXCEPTION 'a published ruleset never changes' USING ERRCODE = '42501';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER ruleset_keeps_its_content BEFORE UPDATE ON ruleset FOR EACH ROW EXECUTE FUNCTION keep_ruleset_content();
      CREATE TRIGGER ruleset_is_never_deleted BEFORE DELETE ON ruleset FOR EACH ROW EXECUTE FUNCTION refuse_change();

      CREATE TABLE ruleset_draft (
        id           uuid        PRIMARY KEY,
        title        text        NOT NULL,
        state        text        NOT NULL CHECK (state IN ('draft', 'in-review', 'shadow', 'rejected', 'withdrawn', 'published')),
        revision     integer     NOT NULL CHECK (revision >= 1),
        base_id      uuid        REFERENCES ruleset (id),
        returns_to   uuid        REFERENCES ruleset (id),
        content      jsonb       NOT NULL,
        catalogue    jsonb       NOT NULL,
        hash         text,
        authors      uuid[]      NOT NULL CHECK (cardinality(authors) > 0),
        reason       text,
        review       jsonb       NOT NULL,
        submitted_by uuid,
        submitted_at timestamptz,
        decided_by   uuid,
        decided_at   timestamptz,
        decided_note text,
        created_at   timestamptz NOT NULL,
        changed_at   timestamptz NOT NULL,
        CONSTRAINT ruleset_draft_is_hashed_past_draft CHECK (state IN ('draft', 'withdrawn') OR (hash IS NOT NULL AND reason IS NOT NULL)),
        CONSTRAINT ruleset_draft_judge_is_no_author CHECK (decided_by IS NULL OR NOT decided_by = ANY (authors))
      );
      CREATE INDEX ruleset_draft_changed_idx ON ruleset_draft (changed_at DESC);
      CREATE UNIQUE INDEX ruleset_draft_one_in_shadow ON ruleset_draft (state) WHERE state = 'shadow';

      CREATE FUNCTION keep_submitted_draft() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.state <> 'draft' AND ROW (NEW.content, NEW.catalogue, NEW.base_id) IS DISTINCT FROM ROW (OLD.content, OLD.catalogue, OLD.base_id) THEN
          RAISE EXCEPTION 'only a draft can be written' USING ERRCODE = '42501';
        END IF;
        IF OLD.state IN ('withdrawn', 'published') THEN
          RAISE EXCEPTION 'this draft has ended' USING ERRCODE = '42501';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER ruleset_draft_keeps_what_was_submitted BEFORE UPDATE ON ruleset_draft
        FOR EACH ROW EXECUTE FUNCTION keep_submitted_draft();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE ruleset_draft;
      DROP FUNCTION keep_submitted_draft();
      DROP TRIGGER ruleset_is_never_deleted ON ruleset;
      DROP TRIGGER ruleset_keeps_its_content ON ruleset;
      DROP FUNCTION keep_ruleset_content();
      DROP INDEX ruleset_one_open_end;
      ALTER TABLE ruleset
        DROP CONSTRAINT ruleset_one_at_an_instant,
        DROP CONSTRAINT ruleset_publisher_is_no_author,
        DROP COLUMN title, DROP COLUMN reason, DROP COLUMN authors, DROP COLUMN base_id, DROP COLUMN review,
        DROP COLUMN withdrawn_at, DROP COLUMN withdrawn_by;
      CREATE UNIQUE INDEX ruleset_one_open_end ON ruleset ((valid_to IS NULL)) WHERE valid_to IS NULL;
    `);
  }
}

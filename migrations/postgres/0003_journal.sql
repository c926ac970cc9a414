-- The journal of every case, the signed checkpoints over it, and the audit chain of acts outside cases.
-- Rows are added and never changed: triggers refuse it here, grants refuse it to the application role (0006).

CREATE TABLE journal (
    case_id   uuid    NOT NULL REFERENCES cases (id),
    seq       bigint  NOT NULL CHECK (seq > 0),
    at        bigint  NOT NULL,
    actor     text    NOT NULL,
    kind      text    NOT NULL,
    body      bytea   NOT NULL,
    prev_hash bytea   NOT NULL CHECK (length(prev_hash) = 32),
    hash      bytea   NOT NULL CHECK (length(hash) = 32),
    CONSTRAINT journal_case_id_seq PRIMARY KEY (case_id, seq)
);

CREATE TABLE checkpoints (
    number    bigint  NOT NULL CONSTRAINT checkpoints_number PRIMARY KEY CHECK (number > 0),
    at        bigint  NOT NULL,
    leaves    bigint  NOT NULL CHECK (leaves >= 0),
    root      bytea   NOT NULL CHECK (length(root) = 32),
    prev_hash bytea   NOT NULL CHECK (length(prev_hash) = 32),
    note      text    NOT NULL,
    signature bytea   NOT NULL,
    hash      bytea   NOT NULL CHECK (length(hash) = 32)
);

CREATE TABLE checkpoint_heads (
    number  bigint  NOT NULL REFERENCES checkpoints (number),
    case_id uuid    NOT NULL REFERENCES cases (id),
    seq     bigint  NOT NULL CHECK (seq > 0),
    hash    bytea   NOT NULL CHECK (length(hash) = 32),
    CONSTRAINT checkpoint_heads_number_case_id PRIMARY KEY (number, case_id)
);
CREATE INDEX checkpoint_heads_by_case ON checkpoint_heads (case_id, seq);

-- body is JSON kept as text: it is hashed as it stands.
CREATE TABLE audit (
    seq       bigint  NOT NULL CONSTRAINT audit_seq PRIMARY KEY CHECK (seq > 0),
    at        bigint  NOT NULL,
    actor     text    NOT NULL,
    kind      text    NOT NULL,
    body      text    NOT NULL,
    prev_hash bytea   NOT NULL CHECK (length(prev_hash) = 32),
    hash      bytea   NOT NULL CHECK (length(hash) = 32)
);
CREATE INDEX audit_by_actor ON audit (actor, seq);
CREATE INDEX audit_by_kind ON audit (kind, seq);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'raise_exception';
END
$$;

CREATE TRIGGER journal_append_only BEFORE UPDATE OR DELETE ON journal
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER journal_no_truncate BEFORE TRUNCATE ON journal
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER checkpoints_append_only BEFORE UPDATE OR DELETE ON checkpoints
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER checkpoints_no_truncate BEFORE TRUNCATE ON checkpoints
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER checkpoint_heads_append_only BEFORE UPDATE OR DELETE ON checkpoint_heads
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER checkpoint_heads_no_truncate BEFORE TRUNCATE ON checkpoint_heads
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE ON audit
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_no_truncate BEFORE TRUNCATE ON audit
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

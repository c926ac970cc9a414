-- The journal of every case, the signed checkpoints over it, and the audit chain of acts outside cases.
-- Rows are added and never changed: triggers refuse it here, grants refuse it to the application role (0006).

CREATE TABLE journal (
    case_id   BLOB    NOT NULL REFERENCES cases (id),
    seq       INTEGER NOT NULL CHECK (seq > 0),
    at        INTEGER NOT NULL,
    actor     TEXT    NOT NULL,
    kind      TEXT    NOT NULL,
    body      BLOB    NOT NULL,
    prev_hash BLOB    NOT NULL CHECK (length(prev_hash) = 32),
    hash      BLOB    NOT NULL CHECK (length(hash) = 32),
    CONSTRAINT journal_case_id_seq PRIMARY KEY (case_id, seq)
) STRICT;

CREATE TABLE checkpoints (
    number    INTEGER NOT NULL CONSTRAINT checkpoints_number PRIMARY KEY CHECK (number > 0),
    at        INTEGER NOT NULL,
    leaves    INTEGER NOT NULL CHECK (leaves >= 0),
    root      BLOB    NOT NULL CHECK (length(root) = 32),
    prev_hash BLOB    NOT NULL CHECK (length(prev_hash) = 32),
    note      TEXT    NOT NULL,
    signature BLOB    NOT NULL,
    hash      BLOB    NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TABLE checkpoint_heads (
    number  INTEGER NOT NULL REFERENCES checkpoints (number),
    case_id BLOB    NOT NULL REFERENCES cases (id),
    seq     INTEGER NOT NULL CHECK (seq > 0),
    hash    BLOB    NOT NULL CHECK (length(hash) = 32),
    CONSTRAINT checkpoint_heads_number_case_id PRIMARY KEY (number, case_id)
) STRICT;
CREATE INDEX checkpoint_heads_by_case ON checkpoint_heads (case_id, seq);

-- body is JSON kept as text: it is hashed as it stands.
CREATE TABLE audit (
    seq       INTEGER NOT NULL CONSTRAINT audit_seq PRIMARY KEY CHECK (seq > 0),
    at        INTEGER NOT NULL,
    actor     TEXT    NOT NULL,
    kind      TEXT    NOT NULL,
    body      TEXT    NOT NULL,
    prev_hash BLOB    NOT NULL CHECK (length(prev_hash) = 32),
    hash      BLOB    NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX audit_by_actor ON audit (actor, seq);
CREATE INDEX audit_by_kind ON audit (kind, seq);

CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal
    BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END;
CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal
    BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END;

CREATE TRIGGER checkpoints_no_update BEFORE UPDATE ON checkpoints
    BEGIN SELECT RAISE(ABORT, 'checkpoints is append-only'); END;
CREATE TRIGGER checkpoints_no_delete BEFORE DELETE ON checkpoints
    BEGIN SELECT RAISE(ABORT, 'checkpoints is append-only'); END;

CREATE TRIGGER checkpoint_heads_no_update BEFORE UPDATE ON checkpoint_heads
    BEGIN SELECT RAISE(ABORT, 'checkpoint_heads is append-only'); END;
CREATE TRIGGER checkpoint_heads_no_delete BEFORE DELETE ON checkpoint_heads
    BEGIN SELECT RAISE(ABORT, 'checkpoint_heads is append-only'); END;

CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
    BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
    BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;

-- Background work, inserted in the transaction of the change that asks for it.

CREATE TABLE jobs (
    id            BLOB    NOT NULL CONSTRAINT jobs_id PRIMARY KEY,
    kind          TEXT    NOT NULL,
    payload       TEXT    NOT NULL,
    dedupe_key    TEXT    CONSTRAINT jobs_dedupe_key UNIQUE,
    run_after     INTEGER NOT NULL,
    attempts      INTEGER NOT NULL,
    claimed_by    TEXT,
    claimed_until INTEGER,
    effect_at     INTEGER,
    traceparent   TEXT,
    error         TEXT,
    created_at    INTEGER NOT NULL,
    done_at       INTEGER,
    failed_at     INTEGER
) STRICT;
CREATE INDEX jobs_waiting ON jobs (run_after, id) WHERE done_at IS NULL AND failed_at IS NULL;
CREATE INDEX jobs_failed ON jobs (failed_at, id) WHERE failed_at IS NOT NULL;
CREATE INDEX jobs_done ON jobs (done_at) WHERE done_at IS NOT NULL;

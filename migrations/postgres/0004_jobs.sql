-- Background work, inserted in the transaction of the change that asks for it.

CREATE TABLE jobs (
    id            uuid    NOT NULL CONSTRAINT jobs_id PRIMARY KEY,
    kind          text    NOT NULL,
    payload       jsonb   NOT NULL,
    dedupe_key    text    CONSTRAINT jobs_dedupe_key UNIQUE,
    run_after     bigint  NOT NULL,
    attempts      bigint  NOT NULL,
    claimed_by    text,
    claimed_until bigint,
    effect_at     bigint,
    traceparent   text,
    error         text,
    created_at    bigint  NOT NULL,
    done_at       bigint,
    failed_at     bigint
);
CREATE INDEX jobs_waiting ON jobs (run_after, id) WHERE done_at IS NULL AND failed_at IS NULL;
CREATE INDEX jobs_failed ON jobs (failed_at, id) WHERE failed_at IS NOT NULL;
CREATE INDEX jobs_done ON jobs (done_at) WHERE done_at IS NOT NULL;

-- Drafts, cases, and what hangs on them. What is sealed stays readable only with the data key of the case.

CREATE TABLE drafts (
    id           uuid    NOT NULL CONSTRAINT drafts_id PRIMARY KEY,
    applicant_id uuid    NOT NULL REFERENCES applicants (id),
    version      bigint  NOT NULL,
    wrapped_key  bytea   NOT NULL,
    sealed       bytea   NOT NULL,
    visa_type    text    NOT NULL,
    purpose      text    NOT NULL,
    post         text    NOT NULL,
    language     text    NOT NULL,
    created_at   bigint  NOT NULL,
    updated_at   bigint  NOT NULL,
    expires_at   bigint  NOT NULL,
    submitted_at bigint
);
CREATE INDEX drafts_by_applicant ON drafts (applicant_id, updated_at);
CREATE INDEX drafts_by_expiry ON drafts (expires_at) WHERE submitted_at IS NULL;

-- The projection of the journal: what lists and searches need. It can be rebuilt from the journal.
-- queue_on is the due date, or the end of time where none is set, so that both engines sort the queue alike.
CREATE TABLE cases (
    id               uuid    NOT NULL CONSTRAINT cases_id PRIMARY KEY,
    reference        text    NOT NULL CONSTRAINT cases_reference UNIQUE CHECK (reference <> ''),
    post             text    NOT NULL CHECK (post <> ''),
    applicant_id     uuid    NOT NULL REFERENCES applicants (id),
    state            text    NOT NULL CHECK (state <> ''),
    visa_type        text    NOT NULL,
    policy_version   text    NOT NULL,
    language         text    NOT NULL,
    version          bigint  NOT NULL CHECK (version > 0),
    journal_seq      bigint  NOT NULL CHECK (journal_seq >= 0),
    journal_head     bytea   NOT NULL CHECK (length(journal_head) = 32),
    checkpointed_seq bigint  NOT NULL,
    wrapped_key      bytea,
    snapshot         bytea,
    family_name      text    NOT NULL,
    given_names      text    NOT NULL,
    search           text    NOT NULL,
    birth_date       text    NOT NULL,
    nationality      text    NOT NULL,
    passport_number  text    NOT NULL,
    visa_number      text    CONSTRAINT cases_visa_number UNIQUE,
    mrz_key          text,
    assigned_to      uuid    REFERENCES users (id),
    due_on           text    CHECK (due_on LIKE '____-__-__'),
    queue_on         text    COLLATE "C" GENERATED ALWAYS AS (COALESCE(due_on, '9999-12-31')) STORED,
    submitted_at     bigint  NOT NULL,
    lodged_at        bigint,
    decided_at       bigint,
    updated_at       bigint  NOT NULL,
    valid_from       text    CHECK (valid_from LIKE '____-__-__'),
    valid_until      text    CHECK (valid_until LIKE '____-__-__'),
    erased_at        bigint
);
CREATE INDEX cases_queue ON cases (post, state, queue_on, submitted_at, id);
CREATE INDEX cases_desk ON cases (assigned_to, state, queue_on, submitted_at, id) WHERE assigned_to IS NOT NULL;
CREATE INDEX cases_pool ON cases (post, state, queue_on, submitted_at, id) WHERE assigned_to IS NULL;
CREATE INDEX cases_by_applicant ON cases (applicant_id, submitted_at);
CREATE INDEX cases_by_passport ON cases (passport_number);
CREATE INDEX cases_by_mrz ON cases (mrz_key);
CREATE INDEX cases_uncheckpointed ON cases (id) WHERE checkpointed_seq < journal_seq;

-- The words of the search text, for finding a case by the first letters of any of them.
CREATE TABLE case_words (
    post    text    NOT NULL,
    word    text    COLLATE "C" NOT NULL,
    case_id uuid    NOT NULL REFERENCES cases (id),
    CONSTRAINT case_words_post_word_case_id PRIMARY KEY (post, word, case_id)
);
CREATE INDEX case_words_by_case ON case_words (case_id, word);

-- One row for each press of a button. A command that comes again finds its first result here.
CREATE TABLE commands (
    key     uuid    NOT NULL CONSTRAINT commands_key PRIMARY KEY,
    actor   text    NOT NULL,
    case_id uuid,
    result  jsonb,
    at      bigint  NOT NULL
);
CREATE INDEX commands_by_time ON commands (at);

-- owner_id is the draft and later the case: they share one id. sha256 is over the sealed blob.
CREATE TABLE documents (
    id          uuid    NOT NULL CONSTRAINT documents_id PRIMARY KEY,
    owner_id    uuid    NOT NULL,
    kind        text    NOT NULL,
    name        bytea   NOT NULL,
    media_type  text    NOT NULL,
    size        bigint  NOT NULL CHECK (size >= 0),
    sha256      bytea   NOT NULL CHECK (length(sha256) = 32),
    blob_key    text    NOT NULL CONSTRAINT documents_blob_key UNIQUE,
    version     bigint  NOT NULL,
    width       bigint,
    height      bigint,
    created_at  bigint  NOT NULL,
    replaced_at bigint,
    CONSTRAINT documents_owner_id_kind_version UNIQUE (owner_id, kind, version)
);

CREATE TABLE messages (
    id          uuid    NOT NULL CONSTRAINT messages_id PRIMARY KEY,
    case_id     uuid    NOT NULL REFERENCES cases (id),
    at          bigint  NOT NULL,
    author_kind text    NOT NULL,
    author      text    NOT NULL,
    body        bytea   NOT NULL,
    read_at     bigint
);
CREATE INDEX messages_by_case ON messages (case_id, at, id);

CREATE TABLE border_checks (
    id      uuid    NOT NULL CONSTRAINT border_checks_id PRIMARY KEY,
    at      bigint  NOT NULL,
    user_id uuid    NOT NULL REFERENCES users (id),
    post    text,
    read    bytea   NOT NULL,
    number  text,
    outcome text    NOT NULL,
    case_id uuid    REFERENCES cases (id)
);
CREATE INDEX border_checks_by_time ON border_checks (at, id);
CREATE INDEX border_checks_by_case ON border_checks (case_id, at);

-- Drafts, cases, and what hangs on them. What is sealed stays readable only with the data key of the case.

CREATE TABLE drafts (
    id           BLOB    NOT NULL CONSTRAINT drafts_id PRIMARY KEY,
    applicant_id BLOB    NOT NULL REFERENCES applicants (id),
    version      INTEGER NOT NULL,
    wrapped_key  BLOB    NOT NULL,
    sealed       BLOB    NOT NULL,
    visa_type    TEXT    NOT NULL,
    purpose      TEXT    NOT NULL,
    post         TEXT    NOT NULL,
    language     TEXT    NOT NULL,
    created_at   INTEGER NOT NULL,
    updated_at   INTEGER NOT NULL,
    expires_at   INTEGER NOT NULL,
    submitted_at INTEGER
) STRICT;
CREATE INDEX drafts_by_applicant ON drafts (applicant_id, updated_at);
CREATE INDEX drafts_by_expiry ON drafts (expires_at) WHERE submitted_at IS NULL;

-- The projection of the journal: what lists and searches need. It can be rebuilt from the journal.
-- queue_on is the due date, or the end of time where none is set, so that both engines sort the queue alike.
CREATE TABLE cases (
    id               BLOB    NOT NULL CONSTRAINT cases_id PRIMARY KEY,
    reference        TEXT    NOT NULL CONSTRAINT cases_reference UNIQUE CHECK (reference <> ''),
    post             TEXT    NOT NULL CHECK (post <> ''),
    applicant_id     BLOB    NOT NULL REFERENCES applicants (id),
    state            TEXT    NOT NULL CHECK (state <> ''),
    visa_type        TEXT    NOT NULL,
    policy_version   TEXT    NOT NULL,
    language         TEXT    NOT NULL,
    version          INTEGER NOT NULL CHECK (version > 0),
    journal_seq      INTEGER NOT NULL CHECK (journal_seq >= 0),
    journal_head     BLOB    NOT NULL CHECK (length(journal_head) = 32),
    checkpointed_seq INTEGER NOT NULL,
    wrapped_key      BLOB,
    snapshot         BLOB,
    family_name      TEXT    NOT NULL,
    given_names      TEXT    NOT NULL,
    search           TEXT    NOT NULL,
    birth_date       TEXT    NOT NULL,
    nationality      TEXT    NOT NULL,
    passport_number  TEXT    NOT NULL,
    visa_number      TEXT    CONSTRAINT cases_visa_number UNIQUE,
    mrz_key          TEXT,
    assigned_to      BLOB    REFERENCES users (id),
    due_on           TEXT    CHECK (due_on LIKE '____-__-__'),
    queue_on         TEXT    GENERATED ALWAYS AS (COALESCE(due_on, '9999-12-31')) STORED,
    submitted_at     INTEGER NOT NULL,
    lodged_at        INTEGER,
    decided_at       INTEGER,
    updated_at       INTEGER NOT NULL,
    valid_from       TEXT    CHECK (valid_from LIKE '____-__-__'),
    valid_until      TEXT    CHECK (valid_until LIKE '____-__-__'),
    erased_at        INTEGER
) STRICT;
CREATE INDEX cases_queue ON cases (post, state, queue_on, submitted_at, id);
CREATE INDEX cases_desk ON cases (assigned_to, state, queue_on, submitted_at, id) WHERE assigned_to IS NOT NULL;
CREATE INDEX cases_pool ON cases (post, state, queue_on, submitted_at, id) WHERE assigned_to IS NULL;
CREATE INDEX cases_by_applicant ON cases (applicant_id, submitted_at);
CREATE INDEX cases_by_passport ON cases (passport_number);
CREATE INDEX cases_by_mrz ON cases (mrz_key);
CREATE INDEX cases_uncheckpointed ON cases (id) WHERE checkpointed_seq < journal_seq;

-- The words of the search text, for finding a case by the first letters of any of them.
CREATE TABLE case_words (
    post    TEXT    NOT NULL,
    word    TEXT    NOT NULL,
    case_id BLOB    NOT NULL REFERENCES cases (id),
    CONSTRAINT case_words_post_word_case_id PRIMARY KEY (post, word, case_id)
) STRICT;
CREATE INDEX case_words_by_case ON case_words (case_id, word);

-- One row for each press of a button. A command that comes again finds its first result here.
CREATE TABLE commands (
    key     BLOB    NOT NULL CONSTRAINT commands_key PRIMARY KEY,
    actor   TEXT    NOT NULL,
    case_id BLOB,
    result  TEXT,
    at      INTEGER NOT NULL
) STRICT;
CREATE INDEX commands_by_time ON commands (at);

-- owner_id is the draft and later the case: they share one id. sha256 is over the sealed blob.
CREATE TABLE documents (
    id          BLOB    NOT NULL CONSTRAINT documents_id PRIMARY KEY,
    owner_id    BLOB    NOT NULL,
    kind        TEXT    NOT NULL,
    name        BLOB    NOT NULL,
    media_type  TEXT    NOT NULL,
    size        INTEGER NOT NULL CHECK (size >= 0),
    sha256      BLOB    NOT NULL CHECK (length(sha256) = 32),
    blob_key    TEXT    NOT NULL CONSTRAINT documents_blob_key UNIQUE,
    version     INTEGER NOT NULL,
    width       INTEGER,
    height      INTEGER,
    created_at  INTEGER NOT NULL,
    replaced_at INTEGER,
    CONSTRAINT documents_owner_id_kind_version UNIQUE (owner_id, kind, version)
) STRICT;

CREATE TABLE messages (
    id          BLOB    NOT NULL CONSTRAINT messages_id PRIMARY KEY,
    case_id     BLOB    NOT NULL REFERENCES cases (id),
    at          INTEGER NOT NULL,
    author_kind TEXT    NOT NULL,
    author      TEXT    NOT NULL,
    body        BLOB    NOT NULL,
    read_at     INTEGER
) STRICT;
CREATE INDEX messages_by_case ON messages (case_id, at, id);

CREATE TABLE border_checks (
    id      BLOB    NOT NULL CONSTRAINT border_checks_id PRIMARY KEY,
    at      INTEGER NOT NULL,
    user_id BLOB    NOT NULL REFERENCES users (id),
    post    TEXT,
    read    BLOB    NOT NULL,
    number  TEXT,
    outcome TEXT    NOT NULL,
    case_id BLOB    REFERENCES cases (id)
) STRICT;
CREATE INDEX border_checks_by_time ON border_checks (at, id);
CREATE INDEX border_checks_by_case ON border_checks (case_id, at);

-- People who sign in, their links and sessions, and the counters that slow down guessing.
-- Moments are microseconds since 1970 UTC. A constraint is named table_column, so that both engines report it alike.

CREATE TABLE users (
    id                   BLOB    NOT NULL CONSTRAINT users_id PRIMARY KEY,
    login                TEXT    NOT NULL CONSTRAINT users_login UNIQUE CHECK (login <> '' AND login = lower(login)),
    name                 TEXT    NOT NULL,
    password_hash        TEXT    NOT NULL,
    totp_secret          BLOB,
    totp_last_step       INTEGER,
    recovery_hashes      TEXT    NOT NULL,
    roles                TEXT    NOT NULL,
    post                 TEXT,
    disabled_at          INTEGER,
    must_change_password INTEGER NOT NULL,
    created_at           INTEGER NOT NULL,
    version              INTEGER NOT NULL
) STRICT;

CREATE TABLE applicants (
    id         BLOB    NOT NULL CONSTRAINT applicants_id PRIMARY KEY,
    email      TEXT    NOT NULL CONSTRAINT applicants_email UNIQUE CHECK (email <> ''),
    language   TEXT    NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE sign_in_links (
    token_hash BLOB    NOT NULL CONSTRAINT sign_in_links_token_hash PRIMARY KEY CHECK (length(token_hash) = 32),
    email      TEXT    NOT NULL,
    next       TEXT    NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at    INTEGER
) STRICT;
CREATE INDEX sign_in_links_by_expiry ON sign_in_links (expires_at);

CREATE TABLE sessions (
    id_hash      BLOB    NOT NULL CONSTRAINT sessions_id_hash PRIMARY KEY CHECK (length(id_hash) = 32),
    user_id      BLOB    REFERENCES users (id),
    applicant_id BLOB    REFERENCES applicants (id),
    data         BLOB    NOT NULL,
    created_at   INTEGER NOT NULL,
    seen_at      INTEGER NOT NULL,
    expires_at   INTEGER NOT NULL,
    absolute_at  INTEGER NOT NULL
) STRICT;
CREATE INDEX sessions_by_user ON sessions (user_id);
CREATE INDEX sessions_by_applicant ON sessions (applicant_id);
CREATE INDEX sessions_by_expiry ON sessions (expires_at);

CREATE TABLE throttles (
    key          TEXT    NOT NULL CONSTRAINT throttles_key PRIMARY KEY,
    window_start INTEGER NOT NULL,
    hits         INTEGER NOT NULL CHECK (hits > 0)
) STRICT;
CREATE INDEX throttles_by_start ON throttles (window_start);

CREATE TABLE settings (
    key   TEXT    NOT NULL CONSTRAINT settings_key PRIMARY KEY,
    value BLOB    NOT NULL
) STRICT;

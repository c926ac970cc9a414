-- People who sign in, their links and sessions, and the counters that slow down guessing.
-- Moments are microseconds since 1970 UTC. A constraint is named table_column, so that both engines report it alike.

CREATE TABLE users (
    id                   uuid    NOT NULL CONSTRAINT users_id PRIMARY KEY,
    login                text    NOT NULL CONSTRAINT users_login UNIQUE CHECK (login <> '' AND login = lower(login)),
    name                 text    NOT NULL,
    password_hash        text    NOT NULL,
    totp_secret          bytea,
    totp_last_step       bigint,
    recovery_hashes      jsonb   NOT NULL,
    roles                jsonb   NOT NULL,
    post                 text,
    disabled_at          bigint,
    must_change_password boolean NOT NULL,
    created_at           bigint  NOT NULL,
    version              bigint  NOT NULL
);

CREATE TABLE applicants (
    id         uuid    NOT NULL CONSTRAINT applicants_id PRIMARY KEY,
    email      text    NOT NULL CONSTRAINT applicants_email UNIQUE CHECK (email <> ''),
    language   text    NOT NULL,
    created_at bigint  NOT NULL
);

CREATE TABLE sign_in_links (
    token_hash bytea   NOT NULL CONSTRAINT sign_in_links_token_hash PRIMARY KEY CHECK (length(token_hash) = 32),
    email      text    NOT NULL,
    next       text    NOT NULL,
    created_at bigint  NOT NULL,
    expires_at bigint  NOT NULL,
    used_at    bigint
);
CREATE INDEX sign_in_links_by_expiry ON sign_in_links (expires_at);

CREATE TABLE sessions (
    id_hash      bytea   NOT NULL CONSTRAINT sessions_id_hash PRIMARY KEY CHECK (length(id_hash) = 32),
    user_id      uuid    REFERENCES users (id),
    applicant_id uuid    REFERENCES applicants (id),
    data         bytea   NOT NULL,
    created_at   bigint  NOT NULL,
    seen_at      bigint  NOT NULL,
    expires_at   bigint  NOT NULL,
    absolute_at  bigint  NOT NULL
);
CREATE INDEX sessions_by_user ON sessions (user_id);
CREATE INDEX sessions_by_applicant ON sessions (applicant_id);
CREATE INDEX sessions_by_expiry ON sessions (expires_at);

CREATE TABLE throttles (
    key          text    NOT NULL CONSTRAINT throttles_key PRIMARY KEY,
    window_start bigint  NOT NULL,
    hits         bigint  NOT NULL CHECK (hits > 0)
);
CREATE INDEX throttles_by_start ON throttles (window_start);

CREATE TABLE settings (
    key   text    NOT NULL CONSTRAINT settings_key PRIMARY KEY,
    value bytea   NOT NULL
);

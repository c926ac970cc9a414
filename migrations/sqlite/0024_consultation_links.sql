-- Links by which a consulted authority answers. The hash opens nothing; until when a link works, its consultation says.
CREATE TABLE consultation_links (
    token_hash BLOB    NOT NULL CONSTRAINT consultation_links_token_hash PRIMARY KEY CHECK (length(token_hash) = 32),
    case_id    BLOB    NOT NULL REFERENCES cases (id),
    number     INTEGER NOT NULL CHECK (number >= 0),
    created_at INTEGER NOT NULL,
    revoked_at INTEGER
) STRICT;
CREATE INDEX consultation_links_by_case ON consultation_links (case_id) WHERE revoked_at IS NULL;

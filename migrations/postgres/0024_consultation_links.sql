-- Links by which a consulted authority answers. The hash opens nothing; until when a link works, its consultation says.
CREATE TABLE consultation_links (
    token_hash bytea  NOT NULL CONSTRAINT consultation_links_token_hash PRIMARY KEY CHECK (length(token_hash) = 32),
    case_id    uuid   NOT NULL REFERENCES cases (id),
    number     bigint NOT NULL CHECK (number >= 0),
    created_at bigint NOT NULL,
    revoked_at bigint
);
CREATE INDEX consultation_links_by_case ON consultation_links (case_id) WHERE revoked_at IS NULL;

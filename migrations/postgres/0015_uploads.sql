-- A portrait keeps the picture that it was cut from until it is sent, and what was found on it (sealed). Papers of one kind
-- have an order, which their owner chooses; 0 is that of their coming.
ALTER TABLE documents ADD COLUMN source_id uuid;
ALTER TABLE documents ADD COLUMN examined bytea;
ALTER TABLE documents ADD COLUMN place bigint NOT NULL DEFAULT 0;

-- Files that come in parts: how far each has come. The sealed parts are blobs.
CREATE TABLE uploads (
    id         uuid    NOT NULL CONSTRAINT uploads_id PRIMARY KEY,
    owner_id   uuid    NOT NULL,
    kind       text    NOT NULL,
    mark       bytea   NOT NULL CHECK (length(mark) = 32),
    name       bytea   NOT NULL,
    size       bigint  NOT NULL CHECK (size > 0),
    received   bigint  NOT NULL CHECK (received >= 0 AND received <= size),
    expires_at bigint  NOT NULL,
    CONSTRAINT uploads_owner_id_kind_mark UNIQUE (owner_id, kind, mark)
);
CREATE INDEX uploads_by_expiry ON uploads (expires_at);

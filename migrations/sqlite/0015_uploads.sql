-- A portrait keeps the picture that it was cut from until it is sent, and what was found on it (sealed). Papers of one kind
-- have an order, which their owner chooses; 0 is that of their coming.
ALTER TABLE documents ADD COLUMN source_id BLOB;
ALTER TABLE documents ADD COLUMN examined BLOB;
ALTER TABLE documents ADD COLUMN place INTEGER NOT NULL DEFAULT 0;

-- Files that come in parts: how far each has come. The sealed parts are blobs.
CREATE TABLE uploads (
    id         BLOB    NOT NULL CONSTRAINT uploads_id PRIMARY KEY,
    owner_id   BLOB    NOT NULL,
    kind       TEXT    NOT NULL,
    mark       BLOB    NOT NULL CHECK (length(mark) = 32),
    name       BLOB    NOT NULL,
    size       INTEGER NOT NULL CHECK (size > 0),
    received   INTEGER NOT NULL CHECK (received >= 0 AND received <= size),
    expires_at INTEGER NOT NULL,
    CONSTRAINT uploads_owner_id_kind_mark UNIQUE (owner_id, kind, mark)
) STRICT;
CREATE INDEX uploads_by_expiry ON uploads (expires_at);

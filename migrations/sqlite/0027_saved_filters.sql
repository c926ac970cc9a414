-- Filters of the queue that a member of staff keeps under a name. Each person has their own.
CREATE TABLE saved_filters (
    user_id  BLOB    NOT NULL REFERENCES users (id),
    name     TEXT    NOT NULL,
    query    TEXT    NOT NULL,
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (user_id, name)
) STRICT;

-- The queue in the order in which cases were last touched, the one that waits longest first.
CREATE INDEX cases_untouched ON cases (post, state, updated_at, id);

-- Filters of the queue that a member of staff keeps under a name. Each person has their own.
CREATE TABLE saved_filters (
    user_id  uuid   NOT NULL REFERENCES users (id),
    name     text   COLLATE "C" NOT NULL,
    query    text   NOT NULL,
    saved_at bigint NOT NULL,
    CONSTRAINT saved_filters_user_id_name PRIMARY KEY (user_id, name)
);

-- The queue in the order in which cases were last touched, the one that waits longest first.
CREATE INDEX cases_untouched ON cases (post, state, updated_at, id);

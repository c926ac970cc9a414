-- Cases in which a hit of a watch list is open or waits for a second person: what the screening desk has to do, whatever state the case
-- is in. It follows from the case.
CREATE TABLE open_hits (
    case_id uuid   NOT NULL CONSTRAINT open_hits_case_id PRIMARY KEY REFERENCES cases (id),
    post    text   NOT NULL CHECK (post <> ''),
    open    bigint NOT NULL CHECK (open >= 0),
    waiting bigint NOT NULL CHECK (waiting >= 0),
    since   bigint NOT NULL
);
CREATE INDEX open_hits_by_post ON open_hits (post, since);

-- The decisions of a month, for the report of what they came to.
CREATE INDEX cases_by_decision ON cases (post, decided_at, id) WHERE decided_at IS NOT NULL;

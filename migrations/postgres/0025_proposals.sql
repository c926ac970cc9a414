-- The last proposals of an officer, for the sentences in them.
CREATE INDEX journal_proposals ON journal (actor, at) WHERE kind IN ('issue_proposed', 'refusal_proposed');

-- The decisions of a day, from which those to be reviewed are drawn.
CREATE INDEX journal_decisions ON journal (at) WHERE kind IN ('issue_decided', 'refusal_decided');

-- Second reviews, asked for and done, as the journals of the cases say: for lists and counts.
CREATE TABLE reviews (
    case_id  uuid    NOT NULL REFERENCES cases (id),
    asked_at bigint  NOT NULL,
    post     text    NOT NULL,
    by_lot   boolean NOT NULL,
    proposer uuid    NOT NULL,
    decider  uuid,
    done_at  bigint,
    agrees   boolean,
    CONSTRAINT reviews_case_id_asked_at PRIMARY KEY (case_id, asked_at)
);
CREATE INDEX reviews_open ON reviews (post, asked_at) WHERE done_at IS NULL;
CREATE INDEX reviews_done ON reviews (post, done_at) WHERE done_at IS NOT NULL;

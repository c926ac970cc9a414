-- Each page that somebody has of a case stands for itself: a form beside the page of the case, with when it was drawn, when it last spoke
-- itself (never, without a script) and until when it counts.
DROP TABLE presence;
CREATE TABLE presence (
    case_id   uuid   NOT NULL REFERENCES cases (id),
    user_id   uuid   NOT NULL REFERENCES users (id),
    doing     text   NOT NULL,
    opened_at bigint NOT NULL,
    heard_at  bigint,
    until     bigint NOT NULL,
    CONSTRAINT presence_case_id_user_id_doing PRIMARY KEY (case_id, user_id, doing)
);
CREATE INDEX presence_by_time ON presence (until);

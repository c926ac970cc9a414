-- People who apply together. The id of a group is also that of the draft with the answers and papers that they share; a case keeps the
-- id of its draft, so a person stays in the group when the application is sent. Nothing here is personal.

CREATE TABLE travel_groups (
    id           uuid    NOT NULL CONSTRAINT travel_groups_id PRIMARY KEY,
    reference    text    NOT NULL CONSTRAINT travel_groups_reference UNIQUE CHECK (reference <> ''),
    applicant_id uuid    NOT NULL REFERENCES applicants (id),
    created_at   bigint  NOT NULL
);
CREATE INDEX travel_groups_by_applicant ON travel_groups (applicant_id, created_at);

CREATE TABLE group_members (
    case_id  uuid    NOT NULL CONSTRAINT group_members_case_id PRIMARY KEY,
    group_id uuid    NOT NULL REFERENCES travel_groups (id),
    place    bigint  NOT NULL CHECK (place > 0),
    CONSTRAINT group_members_group_id_place UNIQUE (group_id, place)
);

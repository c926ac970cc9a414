-- Corrections of a signed form that the applicant has typed and not sent yet. Sealed with the data key of the case.

CREATE TABLE amendment_drafts (
    case_id    uuid   NOT NULL CONSTRAINT amendment_drafts_case_id PRIMARY KEY REFERENCES cases (id),
    version    bigint NOT NULL CHECK (version > 0),
    sealed     bytea  NOT NULL,
    updated_at bigint NOT NULL
);

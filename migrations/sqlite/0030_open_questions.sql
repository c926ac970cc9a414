-- Cases in which a consulted authority has asked something that nobody has answered. It follows from the case.
CREATE TABLE open_questions (
    case_id BLOB    NOT NULL CONSTRAINT open_questions_case_id PRIMARY KEY REFERENCES cases (id),
    post    TEXT    NOT NULL CHECK (post <> ''),
    since   INTEGER NOT NULL
) STRICT;
CREATE INDEX open_questions_by_post ON open_questions (post, since);

-- Questions that stand already: those after the last letter to the authority.
INSERT INTO open_questions (case_id, post, since)
SELECT cases.id, cases.post, MIN(asked.at) FROM cases JOIN journal asked ON asked.case_id = cases.id
WHERE cases.state = 'consultation' AND asked.kind = 'consultation_questioned' AND asked.seq > (
    SELECT MAX(sent.seq) FROM journal sent
    WHERE sent.case_id = cases.id AND sent.kind IN ('consulted', 'authority_written')
)
GROUP BY cases.id, cases.post;

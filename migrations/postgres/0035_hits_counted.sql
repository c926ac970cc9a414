-- What people say of hits, and a name that somebody set by hand for the machine-readable zone, are counted like the other acts, in all years:
-- the copy is compared with whole journals.
INSERT INTO acts (case_id, seq, post, at, kind, actor, visa_type)
SELECT j.case_id, j.seq, c.post, j.at, j.kind, j.actor, c.visa_type FROM journal j JOIN cases c ON c.id = j.case_id
WHERE j.kind IN ('hit_judged', 'hit_reviewed', 'mrz_name_overridden');

-- A case that is decided again counts once: for each decision it is asked whether a later one of the case is there.
CREATE INDEX acts_by_case ON acts (case_id, kind, seq);

-- What a head of post sees counts entries of some kinds over weeks and the nationalities of their cases. Without these a post with 150,000
-- applications a year waits for seconds: the entries are found by time only, and each of their cases is read whole.
CREATE INDEX acts_by_kind ON acts (post, kind, at, actor, visa_type, case_id);
CREATE INDEX cases_counted ON cases (id, nationality, applicant_id, passport_number);

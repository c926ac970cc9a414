-- The last proposals of an officer, for the sentences in them.
CREATE INDEX journal_proposals ON journal (actor, at) WHERE kind IN ('issue_proposed', 'refusal_proposed');

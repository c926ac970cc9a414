-- SQLite has no roles: whoever opens the file owns it, and the triggers of 0003 and 0005 are what refuses a change.
-- The number stands here so that both folders hold the same list.

SELECT 1;

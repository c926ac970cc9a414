-- The post that prints a visa when its own cannot.
ALTER TABLE cases ADD COLUMN print_post TEXT;
CREATE INDEX cases_print_post ON cases (print_post, state) WHERE print_post IS NOT NULL;

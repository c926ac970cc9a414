-- Two words that are both common meet in few cases. The signs of a case, bits that follow from the first two letters of its words
-- (not of numbers) and from the first three and four, stand in each of its rows, so that a search for both passes by what lacks a sign without looking it up (store/src/words.rs).
ALTER TABLE case_words ADD COLUMN signs_2 bigint NOT NULL DEFAULT 0;
ALTER TABLE case_words ADD COLUMN signs_4 bigint NOT NULL DEFAULT 0;

UPDATE case_words SET signs_2 = made.signs_2, signs_4 = made.signs_4 FROM (
    SELECT case_id, CAST(SUM(CASE WHEN letters = 2 THEN sign ELSE 0 END) AS bigint) AS signs_2,
        CAST(SUM(CASE WHEN letters = 4 THEN sign ELSE 0 END) AS bigint) AS signs_4
    FROM (
        SELECT case_id, 2 AS letters, 1::bigint << (ascii(word) * 7 + ascii(substr(word, 2))) % 61 AS sign
        FROM case_words WHERE length(word) >= 2 AND substr(word, 1, 2) !~ '[0-9]'
        UNION
        SELECT case_id, 2, 1::bigint << (ascii(word) * 9 + ascii(substr(word, 2)) * 2) % 61
        FROM case_words WHERE length(word) >= 2 AND substr(word, 1, 2) !~ '[0-9]'
        UNION
        SELECT case_id, 4, 1::bigint << ((ascii(word) * 7 + ascii(substr(word, 2))) * 7 + ascii(substr(word, 3))) % 61
        FROM case_words WHERE length(word) >= 3 AND substr(word, 1, 3) !~ '[0-9]'
        UNION
        SELECT case_id, 4, 1::bigint << (((ascii(word) * 7 + ascii(substr(word, 2))) * 7 + ascii(substr(word, 3))) * 7
            + ascii(substr(word, 4))) % 61
        FROM case_words WHERE length(word) >= 4 AND substr(word, 1, 4) !~ '[0-9]'
    ) AS each GROUP BY case_id
) AS made WHERE made.case_id = case_words.case_id;

ALTER TABLE case_words ALTER COLUMN signs_2 DROP DEFAULT;
ALTER TABLE case_words ALTER COLUMN signs_4 DROP DEFAULT;
ALTER TABLE case_words DROP CONSTRAINT case_words_post_word_case_id;
ALTER TABLE case_words ADD CONSTRAINT case_words_post_word_case_id PRIMARY KEY (post, word, case_id) INCLUDE (signs_2, signs_4);

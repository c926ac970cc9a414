-- Two words that are both common meet in few cases. The signs of a case, bits that follow from the first two letters of its words
-- (not of numbers) and from the first three and four, stand in each of its rows, so that a search for both passes by what lacks a sign without looking it up (store/src/words.rs).
CREATE TABLE signed_words (
    post    TEXT    NOT NULL,
    word    TEXT    NOT NULL,
    case_id BLOB    NOT NULL REFERENCES cases (id),
    signs_2 INTEGER NOT NULL,
    signs_4 INTEGER NOT NULL,
    CONSTRAINT case_words_post_word_case_id PRIMARY KEY (post, word, case_id)
) STRICT, WITHOUT ROWID;
INSERT INTO signed_words (post, word, case_id, signs_2, signs_4) SELECT post, word, case_id, 0, 0 FROM case_words;
DROP TABLE case_words;
ALTER TABLE signed_words RENAME TO case_words;
CREATE INDEX case_words_by_case ON case_words (case_id, word);

UPDATE case_words SET signs_2 = made.signs_2, signs_4 = made.signs_4 FROM (
    SELECT case_id, SUM(CASE WHEN letters = 2 THEN sign ELSE 0 END) AS signs_2,
        SUM(CASE WHEN letters = 4 THEN sign ELSE 0 END) AS signs_4
    FROM (
        SELECT case_id, 2 AS letters, 1 << (unicode(word) * 7 + unicode(substr(word, 2))) % 61 AS sign
        FROM case_words WHERE length(word) >= 2 AND substr(word, 1, 2) NOT GLOB '*[0-9]*'
        UNION
        SELECT case_id, 2, 1 << (unicode(word) * 9 + unicode(substr(word, 2)) * 2) % 61
        FROM case_words WHERE length(word) >= 2 AND substr(word, 1, 2) NOT GLOB '*[0-9]*'
        UNION
        SELECT case_id, 4, 1 << ((unicode(word) * 7 + unicode(substr(word, 2))) * 7 + unicode(substr(word, 3))) % 61
        FROM case_words WHERE length(word) >= 3 AND substr(word, 1, 3) NOT GLOB '*[0-9]*'
        UNION
        SELECT case_id, 4, 1 << (((unicode(word) * 7 + unicode(substr(word, 2))) * 7 + unicode(substr(word, 3))) * 7
            + unicode(substr(word, 4))) % 61
        FROM case_words WHERE length(word) >= 4 AND substr(word, 1, 4) NOT GLOB '*[0-9]*'
    ) AS each GROUP BY case_id
) AS made WHERE made.case_id = case_words.case_id;

INSERT INTO reader (id, name, nickname, language, age, mentor_id, friend_id)
VALUES (1, 'Ada', 'A', 'de', 36, 1, 1), (2, NULL, 'B', NULL, NULL, NULL, 1);

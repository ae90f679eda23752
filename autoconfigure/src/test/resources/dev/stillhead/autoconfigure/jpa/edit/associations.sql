INSERT INTO author (id) VALUES (1), (2);
INSERT INTO letter (id, answered_by_id) VALUES (1, 1);
INSERT INTO author_letters (author_id, letters_id) VALUES (2, 1);
INSERT INTO author_names (author_id, names) VALUES (1, 'Ada');
INSERT INTO author_gone (author_id, gone) VALUES (1, 'x');
INSERT INTO novel (id, author_id, translator_id, editor_id, critic_id, agent_id, former_id)
VALUES (1, 1, 2, 1, 2, 1, 2);
INSERT INTO novel_friends (novel_id, friends_id) VALUES (1, 2);

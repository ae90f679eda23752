INSERT INTO task (id, title, state, value, currency, street, city)
VALUES (1, 'Sweep', 'OPEN', 1.5, 'EUR', 'Ring 1', 'Vienna');
INSERT INTO run (id, task_id) VALUES (1, 1);
INSERT INTO run_notes (run_id, notes) VALUES (1, 'quick');
INSERT INTO forgotten (id, run_id) VALUES (1, 1);

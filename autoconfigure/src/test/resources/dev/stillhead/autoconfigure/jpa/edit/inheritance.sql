INSERT INTO animal (id, dtype, legs, purr) VALUES (1, 'Cat', 4, 'loud'), (2, 'Animal', 2, NULL);
INSERT INTO vehicle (id, seats, plate) VALUES (1, 5, 'W 1');
INSERT INTO car (id, colour) VALUES (1, 'red');
INSERT INTO shape (id, dtype, radius) VALUES (1, 'Circle', 1.5);
INSERT INTO medium (id, title) VALUES (1, 'Song');
INSERT INTO disc (id, diameter) VALUES (1, 12);
INSERT INTO note (id, text) VALUES (1, 'x');

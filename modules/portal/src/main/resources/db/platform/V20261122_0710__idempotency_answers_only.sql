-- An answer is stored in the transaction of the effect it tells of. So there are no more rows
-- without an answer, for requests that were still running or whose server was killed.
DELETE FROM idempotency WHERE status IS NULL;
ALTER TABLE idempotency RENAME COLUMN claimed_at TO answered_at;
ALTER INDEX idempotency_claimed_at RENAME TO idempotency_answered_at;
ALTER TABLE idempotency ALTER COLUMN body_hash SET NOT NULL;
ALTER TABLE idempotency ALTER COLUMN status SET NOT NULL;
ALTER TABLE idempotency ALTER COLUMN headers SET NOT NULL;
ALTER TABLE idempotency ALTER COLUMN body SET NOT NULL;

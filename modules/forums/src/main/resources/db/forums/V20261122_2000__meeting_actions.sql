-- Nobody has to do it any more; it stays in the minutes.
ALTER TABLE meeting_action ADD COLUMN withdrawn_at timestamptz;

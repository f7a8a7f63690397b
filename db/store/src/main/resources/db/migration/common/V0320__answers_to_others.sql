-- Why: every practice counts its files and claims alike, so an answer to somebody else may carry a number of ours. It is
-- kept with the reason that it is addressed to somebody else, and moves nothing.
alter table acknowledgment drop constraint acknowledgment_reason_known;
alter table acknowledgment add constraint acknowledgment_reason_known
  check (unmatched_reason in ('FILE', 'GROUP', 'SET', 'BATCH', 'PROVIDER', 'CLAIM', 'ADDRESSEE'));

-- Why: key figures look at the claims sent and checked in a window; without these they would read every claim ever made.
create index claim_first_submitted_ix on claim (first_submitted_on);
create index claim_event_kind_ix on claim_event (event_kind, happened_on);

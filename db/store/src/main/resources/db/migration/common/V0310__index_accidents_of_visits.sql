-- Why: open balances of accident cases stand apart in the aging; the few visits that have one are found without reading
-- all visits.
create index encounter_accident_ix on encounter (accident_kind);

-- Why: a person who bills is told with the whole name (837P TR3 2010AA NM105 and NM107), and payers that match it against
-- their own books send a claim back when an initial or a suffix is missing.
alter table practice add column middle_name varchar;
alter table practice add column suffix varchar;

-- Why: a practice with a mammography unit of its own tells the same certificate with every mammography; it was typed at
-- each visit. Which procedures are mammography beside those of HCPCS Level II, the practice says itself.
alter table practice add column mammography_number varchar;
alter table practice add column mammography_procedures varchar;

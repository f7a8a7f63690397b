-- Why: a claim must say where care was given when it was not at the practice, and a finding must say what to do.
alter table provider add column address_line1 varchar;
alter table provider add column address_line2 varchar;
alter table provider add column city varchar;
alter table provider add column state_code varchar;
alter table provider add column zip_code varchar;

alter table scrub_finding add column advice varchar default '' not null;

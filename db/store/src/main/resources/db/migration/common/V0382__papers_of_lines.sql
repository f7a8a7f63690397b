-- Why: papers that follow may be about a single line, and equipment says how its certificate comes. Kinds of papers and
-- ways stand beside one another, divided by blanks.
alter table encounter_line add column papers varchar;
alter table encounter_line add column certificate_code varchar;

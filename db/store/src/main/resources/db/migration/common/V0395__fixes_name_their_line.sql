-- Why: a mending is taken back at the line it was made at. Another line that has come to the same place and happens to
-- say the same must not pass for it, so the procedure of the line is kept too; what was mended before has none.
alter table scrub_fix add column procedure_code varchar;

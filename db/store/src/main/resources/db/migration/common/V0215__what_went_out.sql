-- Why: the history of what was sent has to say whether a paper was printed or saved, under which name, and which
-- statement it held when it was not the whole run. Empty for papers that went out before this was noted.
alter table statement_print add column statement_id bigint;
alter table statement_print add column went_out varchar;
alter table statement_print add column file_name varchar;
alter table statement_print add constraint statement_print_statement_fk
  foreign key (statement_id) references statement (statement_id);
alter table statement_print add constraint statement_print_went_out_known check (went_out in ('PRINTED', 'SAVED'));

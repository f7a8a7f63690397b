-- Why: a payer may decide a claim of ours that another payer passed on, without a claim of its own; what it still owes
-- stands at its coverage and not at that of the claim. Null for denials from before: those of the claim's own coverage.
alter table denial add column coverage_id bigint;
alter table denial add constraint denial_coverage_fk foreign key (coverage_id) references coverage (coverage_id);

-- Why: qualifier and modifiers of the procedure as billed (SVC06) tell apart lines whose codes the payer changed. Of
-- lines read before they were kept, they are not known ('?').
alter table remit_line add column submitted_qualifier varchar;
alter table remit_line add column submitted_modifiers varchar;
update remit_line set submitted_qualifier = '?' where submitted_procedure_code is not null;

-- Why: what a payer says of outpatient care beside remark codes (835 MOA01, 02, 08, 09) is told to the next payer. Claims
-- taken before have no row here and are not missed when their file is read again; a row there is has to agree with it.
create table remit_outpatient (
  remit_claim_id bigint not null,
  rate_text varchar,
  payable_cents bigint,
  renal_cents bigint,
  professional_cents bigint,
  constraint remit_outpatient_pk primary key (remit_claim_id),
  constraint remit_outpatient_claim_fk foreign key (remit_claim_id) references remit_claim (remit_claim_id),
  constraint remit_outpatient_told check (
    rate_text is not null or payable_cents is not null or renal_cents is not null or professional_cents is not null)
);

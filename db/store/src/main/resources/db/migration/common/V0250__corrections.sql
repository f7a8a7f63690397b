-- Why: a visit that was charged wrongly is corrected by taking charges back and adding others, never by changing them;
-- and a claim that is corrected or withdrawn says which sending it stands for.
create table charge_withdrawal (
  charge_id bigint not null,
  posting_id bigint,
  reason varchar not null,
  withdrawn_on date not null,
  withdrawn_at timestamp with time zone not null,
  withdrawn_by bigint not null,
  constraint charge_withdrawal_pk primary key (charge_id),
  constraint charge_withdrawal_charge_fk foreign key (charge_id) references charge (charge_id),
  constraint charge_withdrawal_posting_fk foreign key (posting_id) references posting (posting_id),
  constraint charge_withdrawal_user_fk foreign key (withdrawn_by) references app_user (user_id)
);
alter table claim_version add column replaces_claim_version_id bigint;

-- Why: papers that follow a claim are announced in it, and find their claim by a number.
create table encounter_attachment (
  encounter_id bigint not null,
  ordinal integer not null,
  report_code varchar not null,
  transmission_code varchar not null,
  constraint encounter_attachment_pk primary key (encounter_id, ordinal),
  constraint encounter_attachment_encounter_fk foreign key (encounter_id) references encounter (encounter_id)
);

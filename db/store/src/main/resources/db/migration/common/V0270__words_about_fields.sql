-- Why: an answer says more than yes or no: which service line, which status of several, which segment and element of
-- what was sent. Each of these is kept with the claim it is about and the field of it that is meant. The number an
-- answer gives is kept too, with the reason where nothing of ours has that number, so that it can be found later.
alter table acknowledgment add column answered_number varchar;
alter table acknowledgment add column unmatched_reason varchar;
alter table acknowledgment add constraint acknowledgment_reason_known
  check (unmatched_reason in ('FILE', 'GROUP', 'SET', 'BATCH', 'PROVIDER', 'CLAIM'));

create table acknowledgment_note (
  raw_file_id bigint not null,
  acknowledgment_ordinal integer not null,
  ordinal integer not null,
  claim_version_id bigint,
  line_number integer,
  line_control varchar,
  procedure_code varchar,
  category_code varchar,
  status_code varchar,
  entity_code varchar,
  segment_code varchar,
  segment_position integer,
  loop_code varchar,
  element_position integer,
  component_position integer,
  error_code varchar,
  bad_value varchar,
  message varchar,
  field_path varchar,
  byte_offset bigint not null,
  segment_number integer not null,
  constraint acknowledgment_note_pk primary key (raw_file_id, acknowledgment_ordinal, ordinal),
  constraint acknowledgment_note_word_fk foreign key (raw_file_id, acknowledgment_ordinal)
    references acknowledgment (raw_file_id, ordinal),
  constraint acknowledgment_note_version_fk foreign key (claim_version_id) references claim_version (claim_version_id)
);
create index acknowledgment_note_version_ix on acknowledgment_note (claim_version_id);

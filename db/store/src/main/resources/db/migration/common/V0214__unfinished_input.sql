-- Why: what somebody was typing when the power went is not to be typed again. It is nobody's record: no visit, no note,
-- no entry in the books. It belongs to whoever typed it, and goes once it is saved or thrown away.
create table unfinished (
  user_id bigint not null,
  unfinished_kind varchar not null,
  unfinished_key varchar not null,
  content varchar not null,
  typed_at timestamp with time zone not null,
  constraint unfinished_pk primary key (user_id, unfinished_kind, unfinished_key),
  constraint unfinished_user_fk foreign key (user_id) references app_user (user_id)
);

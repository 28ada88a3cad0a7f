create table applied_note (subject text not null, note text not null, at_sequence bigint not null, unique (subject, at_sequence));

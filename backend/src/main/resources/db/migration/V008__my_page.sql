-- Since when the person agreed to our keeping that they use the service, and whether stewards and facilitators see what
-- they said. What was said before there was a question has no day; the next change asks.
alter table membership add column consented_on date;
alter table membership add column show_expertise boolean default false not null;

-- Sealed columns can be opened only with a key that is not in this database. The id is part of the seal
-- and says nothing of the person. A row without a seal exists only inside the transaction that makes it.
create table contact_wish (
    id              uuid not null primary key,
    participant_id  uuid not null unique references participant (id),
    way             varchar(20),
    key_id          varchar(40),
    sealed          varchar(8000),
    times_a_month   integer
);
create table access_needs (
    id              uuid not null primary key,
    participant_id  uuid not null unique references participant (id),
    key_id          varchar(40),
    sealed          varchar(16000)
);

-- Who lets the organisers of a project see their access needs, until they take it back or leave.
create table access_share (
    id              uuid not null primary key,
    participant_id  uuid not null references participant (id),
    project_id      uuid not null references project (id),
    shared_on       date not null,
    constraint access_share_once unique (participant_id, project_id)
);
create index access_share_of_project on access_share (project_id, shared_on desc, id desc);

-- Every look at somebody's access needs, for that person. Who looked goes when they erase themselves; the look stays.
create table access_look (
    id              uuid        not null primary key,
    participant_id  uuid        not null references participant (id),
    project_id      uuid        not null references project (id),
    looked_by       uuid        references participant (id),
    duty            varchar(20) not null,
    looked_at       timestamp with time zone not null
);
create index access_look_of_participant on access_look (participant_id, looked_at desc, id desc);
create index access_look_by on access_look (looked_by, looked_at);

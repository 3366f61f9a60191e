alter table contribution add column content_note varchar(120);
alter table contribution add column note_added boolean default false not null;
-- The words of a hidden contribution stay in its row; hidden_for names the house rule while they are hidden.
alter table contribution add column hidden_for varchar(20);
alter table contribution add column hidden_reason varchar(1000);
alter table contribution add column hidden_on date;

-- A text that somebody has reported, or whose author complains about its hiding, until it is decided.
-- place orders the queue: 0 somebody may be at risk, 1 open, 2 decided. live is true or null, so that the key allows
-- one open case of a text and any number of decided ones. hiding_id has no foreign key: the complaint may outlive it.
create table safety_case (
    id            uuid                     not null primary key,
    ask           varchar(10)              not null,
    about         varchar(20)              not null,
    subject_id    uuid                     not null,
    project_id    uuid                     references project (id),
    for_admins    boolean                  not null,
    place         integer                  not null,
    safeguarding  boolean                  not null,
    opened_at     timestamp with time zone not null,
    live          boolean check (live),
    hiding_id     uuid                     unique,
    hidden_by     uuid                     references participant (id),
    complained_by uuid                     references participant (id),
    complaint     varchar(5000),
    outcome       varchar(20),
    clause        varchar(20),
    reason        varchar(1000),
    decided_by    uuid                     references participant (id),
    closed_at     timestamp with time zone,
    constraint safety_case_open_once unique (subject_id, ask, live)
);
create index safety_case_of_project on safety_case (project_id, place, opened_at, id);
create index safety_case_for_admins on safety_case (for_admins, place, opened_at, id);
create index safety_case_by_end on safety_case (closed_at);
create index safety_case_by_decider on safety_case (decided_by);
create index safety_case_by_hider on safety_case (hidden_by);
create index safety_case_by_complainant on safety_case (complained_by);

create table report (
    id              uuid          not null primary key,
    case_id         uuid          not null references safety_case (id),
    participant_id  uuid          references participant (id),
    concern         varchar(20)   not null,
    words           varchar(5000) not null,
    safeguarding    boolean       not null,
    reported_on     date          not null
);
create index report_of_case on report (case_id, reported_on, id);
create index report_of_participant on report (participant_id, reported_on desc, id desc);

-- Days only: neither id nor date may tell in which order anonymous words came.
-- A row stays after its words were taken back, without any word.
create table contribution (
    id               uuid           not null primary key,
    project_id       uuid           not null references project (id),
    participant_id   uuid           references participant (id),
    organisation_id  uuid           references organisation (id),
    kind             varchar(20)    not null,
    text             varchar(10000) not null,
    lang             varchar(35)    not null,
    channel          varchar(20)    not null,
    credit_by        varchar(20)    not null,
    credit           varchar(120),
    said_on          date           not null,
    entered_on       date           not null,
    withdrawn_on     date,
    words            varchar(10000) not null,
    version          integer        not null
);
create index contribution_by_day on contribution (entered_on desc, id desc);
create index contribution_of_project on contribution (project_id, entered_on desc, id desc);
create index contribution_of_project_by_kind on contribution (project_id, kind, entered_on desc, id desc);
create index contribution_of_participant on contribution (participant_id, entered_on desc, id desc);

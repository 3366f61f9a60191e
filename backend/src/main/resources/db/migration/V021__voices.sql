-- Who is affected by a project, and whether they have been asked. `affected` is kept as it may be shown: to the nearest
-- five, and 0 for fewer than five.
create table voice (
    id                 uuid          not null primary key,
    project_id         uuid          not null references project (id),
    population         varchar(40),
    place              varchar(60),
    service            varchar(120),
    other              varchar(120),
    affected           integer,
    not_asked_because  varchar(300),
    asked_how          varchar(200),
    asked_by           varchar(120),
    asked_on           date,
    answer             varchar(20),
    came               boolean       not null,
    written_on         date          not null,
    version            integer       not null
);
create index voice_of_project on voice (project_id);

-- words: title, summary and reason as we search in them, written by the application.
create table project (
    id            uuid                     not null primary key,
    title         varchar(120)             not null,
    summary       varchar(1000)            not null,
    why_now       varchar(2000),
    lang          varchar(35)              not null,
    theme         varchar(20)              not null,
    place         varchar(60)              not null,
    days_to_edit  integer                  not null,
    words         varchar(10000)           not null,
    stage         varchar(20)              not null,
    started_at    timestamp with time zone not null,
    edited_at     timestamp with time zone not null,
    version       integer                  not null
);
create index project_by_newest on project (started_at desc, id desc);
create index project_by_theme on project (theme, started_at desc, id desc);
create index project_by_place on project (place, started_at desc, id desc);
create index project_by_stage on project (stage, started_at desc, id desc);

create table project_language (
    project_id  uuid        not null references project (id),
    place       integer     not null,
    language    varchar(35) not null,
    primary key (project_id, place)
);

create table project_organisation (
    project_id       uuid        not null references project (id),
    organisation_id  uuid        not null references organisation (id),
    part             varchar(20) not null,
    primary key (project_id, organisation_id)
);
create index project_organisation_by_organisation on project_organisation (organisation_id, project_id);

-- An aim keeps its id while its words change; each wording is a version, and none is ever overwritten.
create table aim (
    id          uuid    not null primary key,
    project_id  uuid    not null references project (id),
    place       integer not null,
    version     integer not null,
    retired     boolean not null
);
create index aim_of_project on aim (project_id, place);

create table aim_version (
    aim_id            uuid          not null references aim (id),
    number            integer       not null,
    change            varchar(500)  not null,
    for_whom          varchar(300),
    how_we_will_know  varchar(500),
    written_on        date          not null,
    primary key (aim_id, number)
);

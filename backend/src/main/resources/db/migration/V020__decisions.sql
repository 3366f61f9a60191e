-- What was decided in a project. A row is not rewritten; replaced_by names the one that stands in its place.
create table decision (
    id           uuid          not null primary key,
    project_id   uuid          not null references project (id),
    question     varchar(300)  not null,
    outcome      varchar(1000) not null,
    reasons      varchar(1000) not null,
    dissent      varchar(1000),
    decided_on   date          not null,
    review_on    date          not null,
    facet        varchar(20),
    left_out     varchar(500),
    remedy       varchar(500),
    replaces     uuid,
    replaced_by  uuid
);
create index decision_of_project on decision (project_id, decided_on, id);

-- The options that were weighed.
create table decision_option (
    decision_id  uuid          not null references decision (id),
    place        integer       not null,
    words        varchar(300)  not null,
    primary key (decision_id, place)
);

-- The facets of a design that need no decision.
create table not_needed (
    id          uuid          not null primary key,
    project_id  uuid          not null references project (id),
    facet       varchar(20)   not null,
    because     varchar(500)  not null,
    said_on     date          not null,
    unique (project_id, facet)
);

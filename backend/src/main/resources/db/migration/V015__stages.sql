-- What a stage was, written down when it ended; the one a project is in has no row yet. everyone, lived and professional
-- are what was public of those who took part on that day.
create table stage_record (
    id            uuid          not null primary key,
    project_id    uuid          not null references project (id),
    number        integer       not null,
    stage         varchar(20)   not null,
    began_on      date          not null,
    ended_on      date          not null,
    moved_to      varchar(20)   not null,
    words         varchar(2000) not null,
    people        integer       not null,
    everyone      integer,
    lived         integer,
    professional  integer,
    constraint stage_record_number unique (project_id, number)
);

-- Whether a project is delivered together. The newest counts; those before it stay readable.
create table co_delivery (
    id          uuid        not null primary key,
    project_id  uuid        not null references project (id),
    number      integer     not null,
    answer      varchar(10) not null,
    because     varchar(1000),
    by_day      date,
    said_on     date        not null,
    constraint co_delivery_number unique (project_id, number)
);

-- A project that stands still: PAUSED or ENDED, with the reason in words of its stewards.
alter table project add column halt varchar(10);
alter table project add column halted_because varchar(1000);
alter table project add column halted_on date;

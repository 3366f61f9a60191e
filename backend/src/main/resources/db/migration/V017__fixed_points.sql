-- What cannot change in a project, why, and who says so. added_late and changed_late_on say that people had already said
-- something by then; lifted_on that it can change after all.
create table fixed_point (
    id              uuid          not null primary key,
    project_id      uuid          not null references project (id),
    what            varchar(300)  not null,
    why             varchar(500)  not null,
    who_says        varchar(120)  not null,
    written_on      date          not null,
    added_late      boolean       not null,
    changed_late_on date,
    lifted_on       date,
    version         integer       not null
);
create index fixed_point_of_project on fixed_point (project_id, lifted_on);

-- The stewards have said that nothing is fixed.
create table nothing_fixed (
    project_id  uuid  not null primary key references project (id),
    said_on     date  not null
);

-- What happens next in a project, who does it and by when; done_on when it has happened.
create table next_step (
    id          uuid          not null primary key,
    project_id  uuid          not null references project (id),
    what        varchar(300)  not null,
    who         varchar(120)  not null,
    due_on      date          not null,
    needs       varchar(300),
    written_on  date          not null,
    done_on     date,
    version     integer       not null
);
create index next_step_of_project on next_step (project_id, done_on, due_on);

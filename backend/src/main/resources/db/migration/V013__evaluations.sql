-- A round in which people judge together how it went. While it is open, its key (sealed with a key that is not in this
-- database) opens the answers; key and answers go when it closes, and only what may be shown is left.
create table evaluation (
    id                    uuid          not null primary key,
    project_id            uuid          not null references project (id),
    title                 varchar(120)  not null,
    lang                  varchar(35)   not null,
    opened_on             date          not null,
    closes_on             date          not null,
    closed_on             date,
    key_id                varchar(40),
    sealed                varchar(200),
    answered              integer,
    answered_lived        integer,
    answered_professional integer,
    got_wrong             varchar(5000),
    concluded_on          date,
    version               integer       not null
);
create index evaluation_of_project on evaluation (project_id, opened_on desc, id desc);
create index evaluation_newest on evaluation (opened_on desc, id desc);
create index evaluation_by_end on evaluation (closed_on, closes_on);

create table evaluation_asked (
    evaluation_id  uuid        not null references evaluation (id),
    asked          varchar(20) not null,
    primary key (evaluation_id, asked)
);

-- kind AIM: the version of the aim that is judged; SCALE, CHOICE and WORDS: a question of the project's own.
create table question (
    id             uuid        not null primary key,
    evaluation_id  uuid        not null references evaluation (id),
    place          integer     not null,
    kind           varchar(20) not null,
    aim_id         uuid        references aim (id),
    aim_version    integer,
    text           varchar(1000)
);
create index question_of_evaluation on question (evaluation_id, place);

create table question_choice (
    question_id  uuid         not null references question (id),
    place        integer      not null,
    text         varchar(200) not null,
    primary key (question_id, place)
);

-- What may be shown of a closed round, counted once. A question without rows is hidden.
create table question_count (
    question_id   uuid    not null references question (id),
    place         integer not null,
    everyone      integer not null,
    lived         integer,
    professional  integer,
    primary key (question_id, place)
);

-- who is a keyed hash of the person under the round's key; sealed opens with that key alone.
create table answer (
    id             uuid           not null primary key,
    evaluation_id  uuid           not null references evaluation (id),
    who            varchar(43)    not null,
    sealed         varchar(400000) not null,
    constraint answer_once unique (evaluation_id, who)
);

-- What people wrote, without them, in chance order. lived and professional say in which lenses it is shown.
create table evaluation_comment (
    id             uuid          not null primary key,
    evaluation_id  uuid          not null references evaluation (id),
    question_id    uuid          not null references question (id),
    shown_on       date          not null,
    text           varchar(2000) not null,
    lived          boolean,
    professional   boolean,
    hidden         boolean       not null
);
create index comment_of_question on evaluation_comment (question_id, shown_on desc, id desc);

create table finding (
    evaluation_id  uuid          not null references evaluation (id),
    place          integer       not null,
    text           varchar(1000) not null,
    primary key (evaluation_id, place)
);

-- What other projects may learn; it stays when its round is read no more.
create table learning (
    id             uuid          not null primary key,
    evaluation_id  uuid          not null references evaluation (id),
    project_id     uuid          not null references project (id),
    place          integer       not null,
    lang           varchar(35)   not null,
    text           varchar(1000) not null,
    learned_on     date          not null
);
create index learning_of_evaluation on learning (evaluation_id, place);
create index learning_newest on learning (learned_on desc, id desc);
create index learning_of_project on learning (project_id);

create table learning_reply (
    id           uuid          not null primary key,
    project_id   uuid          not null references project (id),
    learning_id  uuid          not null references learning (id) on delete cascade,
    applied      boolean       not null,
    why          varchar(1000),
    replied_on   date          not null,
    constraint learning_reply_once unique (project_id, learning_id)
);
create index learning_reply_of_learning on learning_reply (learning_id);

-- The same answers, found faster: beginnings of words by trigrams.
create extension if not exists pg_trgm;
create index if not exists project_words on project using gin (words gin_trgm_ops);
create index if not exists contribution_words on contribution using gin (words gin_trgm_ops);
